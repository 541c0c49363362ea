package org.junxian.app.audit.internal;

import java.util.regex.Pattern;

/// Makes a text fit for the trail (U3): no control or invisible characters that could forge a line or turn the order of
/// letters round, and no number that may belong to a person: identity cards of 18 (or 15) digits, mobile telephones.
public final class SafeWords {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cn}]+");
    private static final Pattern IDENTITY_CARD =
            Pattern.compile("(?<![0-9])(\\d{6})\\d{8}(\\d{3}[0-9Xx]|\\d)(?![0-9Xx])");
    private static final Pattern TELEPHONE = Pattern.compile("(?<![0-9])(1[3-9]\\d)\\d{4}(\\d{4})(?![0-9])");
    private static final int LONGEST = 4_000;

    private SafeWords() {}

    public static String of(String text) {
        String seen = UNSEEN.matcher(text).replaceAll(" ");
        String nameless = IDENTITY_CARD.matcher(seen).replaceAll("$1********");
        String safe = TELEPHONE.matcher(nameless).replaceAll("$1****$2");
        return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST - 1) + "…";
    }
}
