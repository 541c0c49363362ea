package org.junxian.app.search.internal;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person typed, without spaces and capitals.
record Wanted(String text) {

    private static final int EXACT = 0;
    private static final int START = 1;
    private static final int INSIDE = 2;
    static final int NOT_AT_ALL = 9;

    static Wanted of(String typed) {
        return new Wanted(plain(typed));
    }

    /// How close a word comes: 0 is the same, 1 begins with it, 2 contains it, 9 does not.
    int closeness(String... words) {
        return text.isEmpty()
                ? NOT_AT_ALL
                : Stream.of(words).mapToInt(this::closenessOf).min().orElse(NOT_AT_ALL);
    }

    private int closenessOf(String word) {
        String plain = plain(word);
        if (plain.equals(text)) {
            return EXACT;
        }
        if (plain.startsWith(text)) {
            return START;
        }
        return plain.contains(text) ? INSIDE : NOT_AT_ALL;
    }

    /// The first letters of the words: `Lixia Qu` gives `lq`.
    static String initials(String words) {
        return Stream.of(words.split("[ ']+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s'’-]+", "");
    }
}
