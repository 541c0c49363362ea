package org.junxian.programme.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.Column;
import org.junxian.programme.format.Columns;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;

/// Reads a CSV file (RFC 4180: comma, double quotes, header line) into rows. Line ends of any kind, empty lines and
/// empty cells at the end of a line, as Excel leaves them, are accepted.
public final class Table {

    private static final int MOST_CELLS = 200;
    private static final int LONGEST_CELL = 20_000;

    private final Columns columns;
    private final String file;
    private final Findings findings;
    private final Map<String, Integer> position = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private int width;

    private Table(Columns columns, String file, Findings findings) {
        this.columns = columns;
        this.file = file;
        this.findings = findings;
    }

    /// The rows that have the right length. Nothing when the header is unusable; findings say why.
    public static Optional<List<Row>> read(Columns columns, String text, String file, Findings findings) {
        Table table = new Table(columns, file, findings);
        int before = findings.errors();
        CsvRecordHandler cells = CsvRecordHandler.builder()
                .maxFields(MOST_CELLS)
                .maxFieldSize(LONGEST_CELL)
                .maxRecordSize(LONGEST_CELL * 10)
                .build();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(cells, text)) {
            boolean header = true;
            for (CsvRecord line : csv) {
                if (header) {
                    table.header(line);
                    header = false;
                    if (findings.errors() > before) {
                        return Optional.empty();
                    }
                } else {
                    table.row(line);
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e); // there is no file behind a text
        } catch (CsvParseException e) {
            table.unreadable(e, text);
            return Optional.empty();
        }
        return Optional.of(table.rows);
    }

    private void header(CsvRecord line) {
        int number = (int) line.getStartingLineNumber();
        List<String> names = line.getFields().stream().map(String::strip).toList();
        if (names.size() == 1 && columns.list().size() > 1) {
            for (String separator : List.of(";", "\t", "，", "|")) {
                if (names.getFirst().contains(separator)) {
                    findings.add(
                            Problem.WRONG_SEPARATOR,
                            new Place(file, number, 1),
                            separator.equals("\t") ? "Tab" : separator);
                    return;
                }
            }
        }
        width = names.size();
        while (width > 0 && names.get(width - 1).isEmpty()) {
            width--;
        }
        for (int i = 0; i < width; i++) {
            name(names.get(i), new Place(file, number, i + 1));
        }
        for (Column column : columns.list()) {
            if (column.required() && !position.containsKey(column.name()) && !isMistyped(column.name(), names)) {
                findings.add(
                        Problem.COLUMN_MISSING,
                        new Place(file, number, 1),
                        column.name(),
                        String.join(",", columns.names()));
            }
        }
    }

    private void name(String name, Place place) {
        if (columns.find(name).isEmpty()) {
            Text nearest = Nearest.advice(name, columns.names());
            findings.add(Problem.COLUMN_UNKNOWN, place, name, String.join(",", columns.names()), nearest);
        } else if (position.putIfAbsent(name, place.column() - 1) != null) {
            findings.add(Problem.COLUMN_TWICE, place, name);
        }
    }

    private boolean isMistyped(String column, List<String> names) {
        return names.stream()
                .filter(n -> columns.find(n).isEmpty())
                .anyMatch(n ->
                        Nearest.find(n, columns.names()).filter(column::equals).isPresent());
    }

    private void row(CsvRecord line) {
        List<String> cells = line.getFields();
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        if (filled == 0) {
            return;
        }
        int number = (int) line.getStartingLineNumber();
        if (filled > width || cells.size() < width) {
            findings.add(Problem.ROW_LENGTH, new Place(file, number, 1), cells.size(), width);
            return;
        }
        Row row = new Row(this, cells, number);
        if (row.hasAllFilled()) {
            rows.add(row);
        }
    }

    private void unreadable(CsvParseException e, String text) {
        String message = String.valueOf(e.getMessage()) + " "
                + (e.getCause() == null ? "" : e.getCause().getMessage());
        int line = rows.isEmpty() ? 1 : rows.getLast().line() + 1;
        java.util.regex.Matcher stated =
                java.util.regex.Pattern.compile("line (\\d+)").matcher(message);
        if (stated.find()) {
            line = Integer.parseInt(stated.group(1));
        }
        boolean quote =
                message.contains("quote") || text.chars().filter(c -> c == '"').count() % 2 == 1;
        findings.add(
                quote ? Problem.QUOTE_OPEN : Problem.CELL_TOO_LONG, new Place(file, line, 1), LONGEST_CELL, MOST_CELLS);
    }

    Columns columns() {
        return columns;
    }

    Findings findings() {
        return findings;
    }

    /// The position of a column in a row, or -1 where the file does not have it.
    int position(String column) {
        Integer at = position.get(column);
        if (at == null && columns.find(column).isEmpty()) {
            throw new IllegalArgumentException("The table " + columns.path() + " has no column " + column);
        }
        return at == null ? -1 : at;
    }

    Place place(int line, int cell) {
        return new Place(file, line, cell + 1);
    }
}
