package org.junxian.programme.model;

/// A text in both languages.
public record Text(String zh, String en) {

    /// A name that is the same in both languages: a code, a number.
    public static Text same(String text) {
        return new Text(text, text);
    }

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
