package org.junxian.programme.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.Column;
import org.junxian.programme.model.Place;

/// A row of a table, cell by cell. Spaces around a value are left away; spaces that are not the plain one are
/// reported as a warning, because nobody can see them.
public final class Row {

    private final Table table;
    private final List<String> cells;
    private final int line;

    Row(Table table, List<String> cells, int line) {
        this.table = table;
        this.line = line;
        this.cells = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            this.cells.add(clean(cells.get(i), i));
        }
    }

    public int line() {
        return line;
    }

    public Place place() {
        return table.place(line, 0);
    }

    public Place place(String column) {
        return table.place(line, Math.max(0, table.position(column)));
    }

    /// The text of a cell; empty where there is none.
    public String text(String column) {
        int at = table.position(column);
        return at < 0 ? "" : cells.get(at);
    }

    private String clean(String cell, int at) {
        String text = cell.trim();
        int from = 0;
        int to = text.length();
        while (from < to && isOdd(text.charAt(from))) {
            from++;
        }
        while (to > from && isOdd(text.charAt(to - 1))) {
            to--;
        }
        if (from > 0 || to < text.length()) {
            String kept = text.substring(from, to).trim();
            findings().add(Problem.ODD_SPACE, table.place(line, at), kept);
            return kept;
        }
        return text;
    }

    /// Spaces that nobody can see: no-break, full-width, zero-width, a byte order mark in the middle of a file.
    private static boolean isOdd(char c) {
        return c > 127 && (Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF');
    }

    /// A code or id; a code that a spreadsheet turned into a number is named as such.
    public String code(String column) {
        String text = text(column);
        if (text.matches("\\d+\\.0+|\\d(\\.\\d+)?[eE]\\+?\\d+")) {
            findings().add(Problem.CODE_DAMAGED, place(column), column, text);
            return "";
        }
        return text;
    }

    public OptionalDouble number(String column) {
        String text = text(column);
        return text.isEmpty() ? OptionalDouble.empty() : NumberCell.read(text, column, place(column), findings());
    }

    public Optional<LocalDate> date(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            findings().add(Problem.NOT_A_DATE, place(column), text);
            return Optional.empty();
        }
    }

    boolean hasAllFilled() {
        boolean all = true;
        for (Column column : table.columns().list()) {
            if (column.filled() && text(column.name()).isEmpty()) {
                findings().add(Problem.CELL_EMPTY, place(column.name()), column.name(), column.example());
                all = false;
            }
        }
        return all;
    }

    private Findings findings() {
        return table.findings();
    }
}
