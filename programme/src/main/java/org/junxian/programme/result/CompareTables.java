package org.junxian.programme.result;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junxian.programme.result.Difference.CellDiffers;
import org.junxian.programme.result.Difference.HeaderDiffers;
import org.junxian.programme.result.Difference.LayoutDiffers;
import org.junxian.programme.result.Difference.RowExtra;
import org.junxian.programme.result.Difference.RowMissing;

/// Finds where a table of a bundle differs from the one that was computed: row by row by the key columns, then cell by
/// cell.
final class CompareTables {

    private record Row(int line, List<String> cells) {}

    private final String file;
    private final List<ResultColumn> columns;
    private final List<Difference> differences = new ArrayList<>();

    private CompareTables(String file, List<ResultColumn> columns) {
        this.file = file;
        this.columns = columns;
    }

    /// Nothing where the bytes are the same.
    static List<Difference> compare(String file, List<ResultColumn> columns, byte[] stated, byte[] computed) {
        if (Arrays.equals(stated, computed)) {
            return List.of();
        }
        CompareTables compare = new CompareTables(file, columns);
        try {
            compare.rows(rows(stated), rows(computed));
        } catch (CsvParseException e) {
            compare.differences.clear(); // no table at all
        }
        if (compare.differences.isEmpty()) {
            compare.differences.add(new LayoutDiffers(file, firstLine(stated, computed)));
        }
        return compare.differences;
    }

    private static List<Row> rows(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            csv.forEach(line -> rows.add(new Row((int) line.getStartingLineNumber(), line.getFields())));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no file behind a text
        }
        return rows;
    }

    private void rows(List<Row> stated, List<Row> computed) {
        List<String> header = computed.getFirst().cells();
        List<String> statedHeader =
                stated.isEmpty() ? List.of() : stated.getFirst().cells();
        if (!header.equals(statedHeader)) {
            differences.add(new HeaderDiffers(file, String.join(",", statedHeader), String.join(",", header)));
            return;
        }
        Map<List<String>, Row> expected = new LinkedHashMap<>();
        computed.stream().skip(1).forEach(row -> expected.put(key(row), row));
        for (Row row : stated.subList(1, stated.size())) {
            Row counterpart = expected.remove(key(row));
            if (counterpart == null) {
                differences.add(new RowExtra(file, row.line(), name(row)));
            } else {
                cells(header, row, counterpart);
            }
        }
        expected.values().forEach(row -> differences.add(new RowMissing(file, name(row))));
    }

    private void cells(List<String> header, Row stated, Row computed) {
        String row = name(computed);
        for (int i = 0; i < Math.max(stated.cells().size(), computed.cells().size()); i++) {
            String one = cell(stated, i);
            String other = cell(computed, i);
            if (!one.equals(other)) {
                String column = i < header.size() ? header.get(i) : String.valueOf(i + 1);
                differences.add(new CellDiffers(file, stated.line(), row, column, one, other));
            }
        }
    }

    private List<String> key(Row row) {
        return cells(row, ResultColumn::key);
    }

    /// What a person calls a row: its key, and the name of the unit.
    private String name(Row row) {
        return String.join(" ", cells(row, c -> c.key() || c.name().equals("name")));
    }

    private List<String> cells(Row row, Predicate<ResultColumn> wanted) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (wanted.test(columns.get(i)) && !cell(row, i).isEmpty()) {
                cells.add(cell(row, i));
            }
        }
        return cells;
    }

    private static String cell(Row row, int i) {
        return i < row.cells().size() ? row.cells().get(i) : "";
    }

    /// The first line, from 1, in which two texts differ; 0 where they are the same.
    static int firstLine(byte[] stated, byte[] computed) {
        int at = Arrays.mismatch(stated, computed);
        int line = at < 0 ? 0 : 1;
        for (int i = 0; i < at; i++) {
            line += stated[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
