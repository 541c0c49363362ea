package org.junxian.programme.scrutiny;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junxian.programme.Numbers;
import org.junxian.programme.model.Language;
import org.junxian.programme.result.ResultTable;
import org.junxian.programme.result.SafeText;
import org.junxian.programme.scrutiny.ScrutinyTable.Item;

/// A table of a check-up as CSV: ids of columns as heads, numbers in full, an empty cell where there is none (N6).
public final class WriteTable {

    private WriteTable() {}

    /// In a demonstration every row ends with the mark.
    public static byte[] csv(ScrutinyTable table, Language language, boolean demonstration) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            List<String> heads = new ArrayList<>(
                    table.columns().stream().map(ScrutinyTable.Column::id).toList());
            if (demonstration) {
                heads.add(ResultTable.MARK.name());
            }
            csv.writeRecord(heads);
            for (List<Item> row : table.rows()) {
                List<String> cells = new ArrayList<>(
                        row.stream().map(item -> cell(item, language)).toList());
                if (demonstration) {
                    cells.add("true");
                }
                csv.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Item item, Language language) {
        return switch (item) {
            case Item.Words(var words) -> SafeText.disarm(words.in(language));
            case Item.Number(var value) -> Numbers.shortest(value);
            case Item.Count(var value) -> Long.toString(value);
        };
    }
}
