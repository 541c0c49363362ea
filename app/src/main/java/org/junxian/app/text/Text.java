package org.junxian.app.text;

/// One statement in both languages.
public record Text(String zh, String en) {

    /// A name or number that reads the same in both.
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
