package org.junxian.programme.result;

/// Texts that a spreadsheet shows and does not run (I3).
public final class SafeText {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private SafeText() {}

    /// Puts an apostrophe before a text that a spreadsheet would take for a formula. Numbers never come here.
    public static String disarm(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
