package org.junxian.app.table.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junxian.app.table.Cell;
import org.junxian.app.table.Table;
import org.junxian.app.table.TableRequest;
import org.junxian.app.table.TableWriter;
import org.junxian.programme.result.SafeText;

/// A table as CSV: UTF-8, a head, one line per row, nothing else. Demonstration figures are marked in a column of
/// their own, because a comment line would break the readers of other programs.
public final class CsvForm implements TableWriter {

    private final Table table;
    private final TableRequest request;
    private final Writer text;
    private final CsvWriter csv;

    /// @param table its rows are not looked at
    public CsvForm(Table table, TableRequest request, OutputStream out) throws IOException {
        this.table = table;
        this.request = request;
        this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (request.byteOrderMark()) {
            text.write('\uFEFF');
        }
        // a buffer of its own would keep the last kilobytes back until somebody closes the writer
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        var head = new ArrayList<String>();
        table.columns()
                .forEach(column -> head.add(SafeText.disarm(column.title().in(request.language()))));
        csv.writeRecord(marked(head, "demonstration"));
    }

    @Override
    public void row(List<Cell> row) {
        var line = new ArrayList<String>(row.size() + 1);
        row.forEach(cell -> line.add(show(cell)));
        csv.writeRecord(marked(line, "true"));
    }

    @Override
    public void close() throws IOException {
        text.flush();
    }

    private List<String> marked(List<String> line, String mark) {
        if (table.demonstration() && !table.marksItself()) {
            line.add(mark);
        }
        return line;
    }

    private String show(Cell cell) {
        return switch (cell) {
            case Cell.Words(var words) -> SafeText.disarm(words);
            case Cell.Number(var value) -> request.digits().show(value);
            case Cell.Count(var value) -> Long.toString(value);
            case Cell.YesNo(var value) -> Boolean.toString(value);
            case Cell.Missing() -> "";
        };
    }
}
