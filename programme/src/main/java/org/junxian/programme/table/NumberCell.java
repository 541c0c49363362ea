package org.junxian.programme.table;

import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.model.Place;

/// Reads a number as it stands in a cell: digits, at most one point, a minus sign. Everything else that people and
/// spreadsheets write is told apart, with the plain form where it is certain.
final class NumberCell {

    private static final Pattern EXPONENT = Pattern.compile("-?\\d+(\\.\\d+)?[eE][-+]?\\d+");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}([,， ]\\d{3})+(\\.\\d+)?");
    private static final Pattern WITH_UNIT = Pattern.compile("(-?\\d+(\\.\\d+)?)\\s*([^\\d.,%％-].*)");
    private static final Set<String> MISSING_MARKS = Set.of(
            "-", "--", "—", "——", "–", "/", "…", ".", "..", "n/a", "N/A", "NA", "na", "null", "NULL", "NaN", "无", "缺",
            "空");

    private NumberCell() {}

    static OptionalDouble read(String text, String column, Place place, Findings findings) {
        if (isPlain(text)) {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return OptionalDouble.of(number == 0 ? 0.0 : number);
            }
        }
        report(text, column, place, findings);
        return OptionalDouble.empty();
    }

    private static boolean isPlain(String text) {
        int digits = 0;
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else if (c != '-' || i > 0) {
                return false;
            }
        }
        return digits > 0 && points <= 1;
    }

    private static void report(String text, String column, Place place, Findings findings) {
        String narrow = narrow(text);
        if (MISSING_MARKS.contains(text)) {
            findings.add(Problem.MISSING_MARK, place, column, text);
        } else if (!narrow.equals(text) && isPlain(narrow)) {
            findings.add(Problem.FULL_WIDTH_DIGITS, place, column, text, narrow);
        } else if (text.startsWith("#") || text.startsWith("=")) {
            findings.add(Problem.SPREADSHEET_ERROR, place, column, text);
        } else if (narrow.endsWith("%")) {
            findings.add(
                    Problem.PERCENT_SIGN,
                    place,
                    column,
                    text,
                    narrow.substring(0, narrow.length() - 1).strip());
        } else if (THOUSANDS.matcher(narrow).matches()) {
            findings.add(Problem.THOUSANDS_SEPARATOR, place, column, text, narrow.replaceAll("[,， ]", ""));
        } else if (EXPONENT.matcher(narrow).matches()) {
            findings.add(Problem.EXPONENT, place, column, text);
        } else if (WITH_UNIT.matcher(narrow).matches()) {
            var parts = WITH_UNIT.matcher(narrow);
            findings.add(Problem.UNIT_IN_NUMBER, place, column, text, parts.matches() ? parts.group(1) : narrow);
        } else {
            findings.add(Problem.CELL_NOT_A_NUMBER, place, column, text);
        }
    }

    /// Full-width digits and signs (０-９ ． － ， ％) as plain ones.
    private static String narrow(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                plain.append((char) (c - 0xFEE0));
            } else if (c == '−') {
                plain.append('-');
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
