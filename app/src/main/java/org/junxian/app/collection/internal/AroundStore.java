package org.junxian.app.collection.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junxian.app.area.Area;
import org.junxian.app.collection.CellValue;
import org.junxian.app.collection.ReturnId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of what other returns say.
@Repository
class AroundStore {

    /// A cell of another return.
    record Other(String form, String period, String unit, String entry, CellValue value) {}

    private final JdbcClient jdbc;

    AroundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Cells of the unit's other returns: the same form in earlier periods, other forms in the same period.
    List<Other> ofUnit(Area area, ReturnId id, List<String> earlier) {
        return jdbc.sql("""
                        SELECT form, period, unit, entry, kind, number, words
                        FROM return_cell
                        WHERE programme = :programme AND unit = :unit AND (:whole OR unit = ANY (:units))
                          AND ((form = :form AND period = ANY (:earlier)) OR (form <> :form AND period = :period))""")
                .param("programme", id.programme())
                .param("unit", id.unit())
                .param("form", id.form())
                .param("period", id.period())
                .param("earlier", earlier.toArray(String[]::new))
                .param("whole", area.whole())
                .param("units", area.units().toArray(String[]::new))
                .query((row, number) -> new Other(
                        row.getString("form"),
                        row.getString("period"),
                        row.getString("unit"),
                        row.getString("entry"),
                        CellStore.value(row)))
                .list();
    }

    /// Numbers of several units for some entries, by entry and unit.
    Map<String, Map<String, Double>> ofUnits(Area area, ReturnId id, Set<String> units, Set<String> entries) {
        var numbers = new HashMap<String, Map<String, Double>>();
        jdbc.sql("""
                        SELECT unit, entry, number
                        FROM return_cell
                        WHERE programme = :programme AND form = :form AND period = :period AND kind = 'number'
                          AND unit = ANY (:wanted) AND entry = ANY (:entries)
                          AND (:whole OR unit = ANY (:units))
                        ORDER BY unit""")
                .param("programme", id.programme())
                .param("form", id.form())
                .param("period", id.period())
                .param("wanted", units.toArray(String[]::new))
                .param("entries", entries.toArray(String[]::new))
                .param("whole", area.whole())
                .param("units", area.units().toArray(String[]::new))
                .query(row -> {
                    numbers.computeIfAbsent(row.getString("entry"), entry -> new HashMap<>())
                            .put(row.getString("unit"), row.getDouble("number"));
                });
        return numbers;
    }

    /// The numbers of all these units in their order; empty while any is missing.
    static List<Double> whole(Map<String, Double> numbers, Set<String> units) {
        var all = new ArrayList<Double>();
        for (String unit : units) {
            Double number = numbers.get(unit);
            if (number == null) {
                return List.of();
            }
            all.add(number);
        }
        return all;
    }
}
