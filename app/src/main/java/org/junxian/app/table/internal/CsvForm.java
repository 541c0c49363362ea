package org.junxian.app.table.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junxian.app.table.Cell;
import org.junxian.app.table.Table;
import org.junxian.app.table.TableRequest;
import org.junxian.programme.result.SafeText;

/// A table as CSV: UTF-8, a head, one line per row, nothing else. Demonstration figures are marked in a column of
/// their own, because a comment line would break the readers of other programs.
public final class CsvForm {

    private CsvForm() {}

    public static byte[] write(Table table, TableRequest request) {
        var text = new StringWriter();
        if (request.byteOrderMark()) {
            text.write('\uFEFF');
        }
        // a buffer would keep the last kilobytes back until somebody closes the writer
        var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        var head = new ArrayList<String>();
        table.columns()
                .forEach(column -> head.add(SafeText.disarm(column.title().in(request.language()))));
        csv.writeRecord(marked(head, table, "demonstration"));
        for (var row : table.rows()) {
            var line = new ArrayList<String>();
            row.forEach(cell -> line.add(show(cell, request)));
            csv.writeRecord(marked(line, table, "true"));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> marked(List<String> line, Table table, String mark) {
        if (table.demonstration() && !table.marksItself()) {
            line.add(mark);
        }
        return line;
    }

    private static String show(Cell cell, TableRequest request) {
        return switch (cell) {
            case Cell.Words(var text) -> SafeText.disarm(text);
            case Cell.Number(var value) -> request.digits().show(value);
            case Cell.Count(var value) -> Long.toString(value);
            case Cell.YesNo(var value) -> Boolean.toString(value);
            case Cell.Missing() -> "";
        };
    }
}
