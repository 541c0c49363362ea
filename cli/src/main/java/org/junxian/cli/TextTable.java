package org.junxian.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/// A table for a screen of equal-width characters. Chinese characters take two columns, and the table knows it.
final class TextTable {

    /// A column: its heading, and the side its cells stand on.
    record Column(String heading, boolean right) {

        static Column left(String heading) {
            return new Column(heading, false);
        }

        static Column right(String heading) {
            return new Column(heading, true);
        }
    }

    private static final String BETWEEN = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
        rows.add(columns.stream().map(Column::heading).toList());
    }

    void row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("A row of " + columns.size() + " cells, found " + cells);
        }
        rows.add(List.copyOf(cells));
    }

    /// How many columns of the screen a text takes.
    static int width(String text) {
        return Ansi.OFF.text(text).getCJKAdjustedLength();
    }

    /// The lines, heading first, without spaces at their ends.
    List<String> lines() {
        int[] widths = new int[columns.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String space = " ".repeat(widths[i] - width(row.get(i)));
                line.append(i == 0 ? "" : BETWEEN);
                line.append(columns.get(i).right() ? space + row.get(i) : row.get(i) + space);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
