package org.junxian.app.workbook.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.workbook.internal.Filled.Read;
import org.junxian.app.workbook.internal.Grid.GridCell;
import org.junxian.programme.model.Language;
import org.junxian.programme.result.SafeText;

/// A department sheet as CSV: a row per unit, a column per indicator by its id. The first column names the sheet, so
/// that
/// the file of another year is refused; a file without that column is taken as it is. Pure.
final class SheetCsv {

    private static final int LARGEST = 4 * 1024 * 1024;

    private SheetCsv() {}

    static byte[] write(Blank blank, List<String> units, Map<String, String> names, List<String> indicators) {
        var text = new StringWriter();
        var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        var places = blank.places();
        var head = new ArrayList<>(List.of("sheet", "unit", "name"));
        head.addAll(indicators);
        csv.writeRecord(head);
        for (String unit : units) {
            var line =
                    new ArrayList<>(List.of(blank.subject().id(), unit, SafeText.disarm(names.getOrDefault(unit, ""))));
            for (String indicator : indicators) {
                var place = places.get(SheetBlank.key(unit, indicator));
                var answer = place == null ? Answer.EMPTY : place.question().now();
                line.add(answer instanceof Answer.Number ? answer.show() : SafeText.disarm(answer.show()));
            }
            csv.writeRecord(line);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Places of units or indicators that the file does not hold are left as they are.
    ///
    /// @throws Refusal that names the line
    static Filled read(byte[] file, Blank blank) {
        var cells = new LinkedHashMap<String, Read>();
        var columns = new HashMap<Integer, String>();
        var units = new HashSet<String>();
        var places = blank.places();
        Set<String> known = new LinkedHashSet<>();
        places.keySet().forEach(key -> known.add(key.substring(key.indexOf('/') + 1)));
        try (var csv = CsvReader.builder().skipEmptyLines(true).ofCsvRecord(text(file))) {
            int unitColumn = -1;
            for (var row : csv) {
                if (columns.isEmpty()) {
                    unitColumn = head(row, columns, known);
                } else {
                    row(row, columns, unitColumn, blank.subject(), places.keySet(), units, cells);
                }
            }
        } catch (CsvParseException e) {
            throw bad(1, "the file cannot be read as CSV", "CSV in UTF-8 with commas");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (columns.isEmpty()) {
            throw Refusal.of(Problem.EMPTY_FILE, "0", blank.subject().address().replace("/workbook", "/csv"));
        }
        return new Filled(cells, Map.of(), Language.ZH);
    }

    private static String text(byte[] file) {
        if (file.length > LARGEST) {
            throw Refusal.of(Problem.WORKBOOK_TOO_LARGE, LARGEST / 1024 / 1024 + " MB", "");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw bad(1, "bytes that are not UTF-8", "a CSV file saved as \"CSV UTF-8\"");
        }
    }

    /// @return the column of the unit
    private static int head(CsvRecord row, Map<Integer, String> columns, Set<String> known) {
        int unit = row.getFields().indexOf("unit");
        if (unit < 0) {
            throw bad(
                    1,
                    "columns " + cut(String.join(",", row.getFields())),
                    "sheet,unit,name," + String.join(",", known));
        }
        for (int i = 0; i < row.getFieldCount(); i++) {
            String name = row.getField(i).strip();
            if (known.contains(name) || name.equals("sheet")) {
                columns.put(i, name);
            } else if (i != unit && !name.equals("name")) {
                throw bad(1, "column \"" + cut(name) + "\"", "one of " + String.join(", ", known));
            }
        }
        return unit;
    }

    private static void row(
            CsvRecord row,
            Map<Integer, String> columns,
            int unitColumn,
            Subject subject,
            Set<String> places,
            Set<String> units,
            Map<String, Read> cells) {
        long line = row.getStartingLineNumber();
        String unit =
                unitColumn < row.getFieldCount() ? row.getField(unitColumn).strip() : "";
        if (!units.add(unit)) {
            throw bad(line, "unit \"" + cut(unit) + "\" a second time", "each unit once");
        }
        for (var column : columns.entrySet()) {
            String name = column.getValue();
            String text = column.getKey() < row.getFieldCount() ? row.getField(column.getKey()) : "";
            if (name.equals("sheet")) {
                requireSheet(line, text.strip(), subject);
                continue;
            }
            if (!places.contains(SheetBlank.key(unit, name))) {
                throw bad(line, "unit \"" + cut(unit) + "\"", "the code of a unit of this sheet, for example 370102");
            }
            String plain = text.startsWith("'") ? text.substring(1) : text;
            var content = plain.isBlank() ? null : new GridCell.Words(plain);
            cells.put(SheetBlank.key(unit, name), new Read(null, line + ":" + name, content, null));
        }
    }

    private static void requireSheet(long line, String found, Subject subject) {
        if (!found.equals(subject.id())) {
            throw bad(line, "sheet \"" + cut(found) + "\"", subject.id());
        }
    }

    private static Refusal bad(long line, String found, String expected) {
        return Refusal.of(Problem.BAD_CSV, String.valueOf(line), found, expected);
    }

    private static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
