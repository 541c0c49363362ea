package org.junxian.app.table.internal;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.app.table.Cell;
import org.junxian.app.table.Digits;
import org.junxian.app.table.Table;
import org.junxian.app.table.TableWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// A table as a JSON list of objects, one per row; missing is null.
public final class JsonForm implements TableWriter {

    private final Table table;
    private final Digits digits;
    private final JsonGenerator json;

    /// @param table its rows are not looked at
    public JsonForm(JsonMapper mapper, Table table, Digits digits, OutputStream out) {
        this.table = table;
        this.digits = digits;
        this.json = mapper.createGenerator(out).configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
        json.writeStartArray();
    }

    @Override
    public void row(List<Cell> row) {
        json.writePOJO(object(table, row, digits));
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.close();
    }

    static Map<String, @Nullable Object> object(Table table, List<Cell> row, Digits digits) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < row.size(); i++) {
            object.put(table.columns().get(i).id(), value(row.get(i), digits));
        }
        if (table.demonstration()) {
            object.putIfAbsent("demonstration", true);
        }
        return object;
    }

    private static @Nullable Object value(Cell cell, Digits digits) {
        return switch (cell) {
            case Cell.Words(var text) -> text;
            case Cell.Number(var value) -> digits.round(value);
            case Cell.Count(var value) -> value;
            case Cell.YesNo(var value) -> value;
            case Cell.Missing() -> null;
        };
    }
}
