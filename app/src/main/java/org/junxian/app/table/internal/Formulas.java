package org.junxian.app.table.internal;

/// Keeps a spreadsheet from running a text as a formula.
final class Formulas {

    private Formulas() {}

    /// Puts an apostrophe before a text that a spreadsheet would take for a formula. Numbers never come here.
    static String disarm(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
