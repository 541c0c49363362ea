package org.junxian.testkit.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A large form as a package would have it: 12 sections of 15 lines and 5 columns are 900 cells. The last line of a
/// section is the sum of the others, the last column the sum of the columns before it; each section also has a ratio, a
/// change and an expression. Its entries have no indicator, so it fits into any package with a unit kind `county`.
///
/// `yaml()` goes to `forms/large.yaml` of a package in a test, `figures(year)` fills it so that every hard check holds.
public record GenerateForm(int sections, int lines, int columns) {

    /// The form of 900 cells.
    public static final GenerateForm LARGE = new GenerateForm(12, 15, 5);

    public static final String ID = "large";

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    public GenerateForm {
        if (sections < 1 || lines < 3 || columns < 3 || columns > LETTERS.length()) {
            throw new IllegalArgumentException(
                    "A form needs a section, three lines and three columns at least, and at most " + LETTERS.length()
                            + " columns");
        }
    }

    public int cells() {
        return sections * lines * columns;
    }

    /// The file `forms/large.yaml`.
    public String yaml() {
        List<String> text = new ArrayList<>(List.of(
                "form: " + ID,
                "title: { zh: 测速报表（演示）, en: Form for measurements (demonstration) }",
                "demonstration: true",
                "kinds: [county]",
                "deadline-days: 45",
                "sections:"));
        for (int section = 1; section <= sections; section++) {
            text.add("  - section: s" + section);
            text.add("    title: { zh: 第 " + section + " 部分, en: Part " + section + " }");
            text.add("    columns: { " + headings() + " }");
            text.add("    lines:");
            for (int line = 1; line <= lines; line++) {
                text.add("      - line: " + line(section, line));
                text.add("        title: { zh: 第 " + line + " 行, en: Line " + line + " }");
                text.add("        entries: { " + entries() + " }");
            }
        }
        text.add("checks:");
        for (int section = 1; section <= sections; section++) {
            checks(section, text);
        }
        return String.join("\n", text) + "\n";
    }

    private void checks(int section, List<String> text) {
        for (int line = 1; line <= lines; line++) {
            int here = line;
            List<String> parts = new ArrayList<>();
            for (int column = 0; column < columns - 1; column++) {
                parts.add(entry(section, here, column));
            }
            sum("row-" + section + "-" + line, entry(section, here, columns - 1), parts, text);
        }
        for (int column = 0; column < columns; column++) {
            List<String> parts = new ArrayList<>();
            for (int line = 1; line < lines; line++) {
                parts.add(entry(section, line, column));
            }
            sum("column-" + section + "-" + (column + 1), entry(section, lines, column), parts, text);
        }
        String total = entry(section, lines, columns - 1);
        String part = entry(section, 1, columns - 1);
        check(
                "share-" + section,
                "soft",
                "ratio: { entry: " + part + ", by: { here: " + total + " }, scale: 100, upper: 50 }",
                text);
        check("change-" + section, "soft", "change: { entry: " + total + ", lower: -30, upper: 50 }", text);
        check("part-" + section, "hard", "feel: " + name(part) + " <= " + name(total), text);
    }

    private static void sum(String id, String total, List<String> parts, List<String> text) {
        check(
                id,
                "hard",
                "sum: { total: " + total + ", of: [" + String.join(", ", parts) + "], tolerance: 0.05 }",
                text);
    }

    private static void check(String id, String level, String rule, List<String> text) {
        text.add("  - check: " + id);
        text.add("    level: " + level);
        text.add("    title: { zh: 检查 " + id + ", en: Check " + id + " }");
        text.add("    rule: { " + rule + " }");
        text.add("    why: { zh: 合计与分项必须一致, en: Total and parts must agree }");
        text.add("    advice: { zh: 核对各项, en: Check the parts }");
    }

    /// A figure for every entry, by id, for a year: sums hold, and a year later every figure is 5 % more.
    public SequencedMap<String, Double> figures(int year) {
        SequencedMap<String, Double> figures = new LinkedHashMap<>();
        double growth = StrictMath.pow(1.05, year - 2020);
        for (int section = 1; section <= sections; section++) {
            double[] totals = new double[columns];
            for (int line = 1; line <= lines; line++) {
                double row = 0;
                for (int column = 0; column < columns; column++) {
                    boolean last = column == columns - 1;
                    double figure = line == lines
                            ? totals[column]
                            : last ? row : hundredths((10 * section + line + column * 0.37) * growth);
                    row = hundredths(row + figure);
                    totals[column] = hundredths(totals[column] + figure);
                    figures.put(entry(section, line, column), figure);
                }
            }
        }
        return figures;
    }

    private static double hundredths(double figure) {
        return Math.rint(figure * 100) / 100;
    }

    private String headings() {
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            headings.add(letter(column) + ": { zh: 列" + letter(column) + ", en: Column " + letter(column) + " }");
        }
        return String.join(", ", headings);
    }

    private String entries() {
        List<String> entries = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            entries.add(letter(column) + ": { unit: 万元, lower: 0 }");
        }
        return String.join(", ", entries);
    }

    private static String line(int section, int line) {
        return "s" + section + "l" + line;
    }

    private static String entry(int section, int line, int column) {
        return line(section, line) + "." + letter(column);
    }

    private static String name(String entry) {
        return entry.replace('.', '_');
    }

    private static String letter(int column) {
        return LETTERS.substring(column, column + 1);
    }
}
