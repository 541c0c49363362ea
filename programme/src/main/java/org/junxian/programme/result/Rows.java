package org.junxian.programme.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junxian.index.data.Unit;
import org.junxian.programme.Numbers;

/// A table of a result under construction: cells are added from left to right, row by row.
///
/// A row of the wrong length is refused. In a demonstration result every row ends with the mark.
final class Rows {

    private final EvaluatedScheme evaluated;
    private final boolean demonstration;
    private final int width;
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    private final List<String> row = new ArrayList<>();

    Rows(ResultTable table, EvaluatedScheme evaluated) {
        this.evaluated = evaluated;
        this.demonstration = evaluated.figures().demonstration();
        List<ResultColumn> columns = table.columns();
        this.width = columns.size();
        columns.forEach(column -> row.add(column.name()));
        if (demonstration) {
            row.add(ResultTable.MARK.name());
        }
        csv.writeRecord(row);
        row.clear();
    }

    /// Code, name and class of a unit.
    Rows unit(Unit unit) {
        return text(unit.id().code())
                .text(evaluated.programme().territory().get(unit.id()).name())
                .text(unit.classId().id());
    }

    Rows text(String cell) {
        row.add(SafeText.disarm(cell));
        return this;
    }

    /// A number; an empty cell where there is none.
    Rows number(double cell) {
        row.add(Numbers.shortest(cell));
        return this;
    }

    Rows count(int cell) {
        row.add(Integer.toString(cell));
        return this;
    }

    void end() {
        if (row.size() != width) {
            throw new IllegalStateException("A row has " + row.size() + " cells, not " + width + ": " + row);
        }
        if (demonstration) {
            row.add("true");
        }
        csv.writeRecord(row);
        row.clear();
    }

    byte[] bytes() {
        try {
            csv.close(); // it keeps the last rows until then
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no file behind a text
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
