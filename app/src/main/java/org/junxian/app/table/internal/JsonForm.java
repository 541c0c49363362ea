package org.junxian.app.table.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.app.table.Cell;
import org.junxian.app.table.Digits;
import org.junxian.app.table.Table;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A table as a JSON list of objects, one per row; missing is null.
@Component
public final class JsonForm {

    private final JsonMapper json;

    JsonForm(JsonMapper json) {
        this.json = json;
    }

    public byte[] write(Table table, Digits digits) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var row : table.rows()) {
            rows.add(object(table, row, digits));
        }
        return json.writeValueAsBytes(rows);
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
