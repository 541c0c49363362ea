package org.junxian.app.territory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.app.territory.UnitView;
import org.junxian.app.territory.UnitView.NeighbourView;
import org.junxian.app.territory.UnitView.Parent;
import org.junxian.app.territory.UnitView.StatusView;
import org.junxian.app.territory.UnitView.TilePosition;
import org.junxian.programme.model.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL that reads the territory.
@Repository
class TerritoryReadStore {

    private record OfUnit<T>(String unit, T what) {}

    private final JdbcClient jdbc;

    TerritoryReadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param all also the units that are not evaluated, such as cities
    List<UnitView> list(String programme, int version, LocalDate day, boolean all) {
        var neighbours = byUnit(neighbours(programme, version));
        var statuses = byUnit(statuses(programme, version));
        return jdbc.sql("""
                        SELECT u.code, u.name, u.pinyin, u.kind, u.longitude, u.latitude, u.tile_column, u.tile_row,
                               p.code AS parent_code, p.name AS parent_name, p.pinyin AS parent_pinyin,
                               (SELECT c.class FROM unit_class c
                                WHERE c.programme = u.programme AND c.version = u.version AND c.unit = u.code
                                  AND :day BETWEEN coalesce(c.since, '-infinity') AND coalesce(c.until, 'infinity')
                               ) AS class
                        FROM unit u
                        LEFT JOIN unit p ON p.programme = u.programme AND p.version = u.version AND p.code = u.parent
                        WHERE u.programme = :programme AND u.version = :version AND (u.evaluated OR :all)
                          AND :day BETWEEN coalesce(u.since, '-infinity') AND coalesce(u.until, 'infinity')
                        ORDER BY u.code""")
                .param("programme", programme)
                .param("version", version)
                .param("day", day)
                .param("all", all)
                .query((row, number) -> unit(row, neighbours, statuses))
                .list();
    }

    private List<OfUnit<NeighbourView>> neighbours(String programme, int version) {
        return jdbc.sql("""
                        SELECT pair.unit, pair.other, pair.shared_km, pair.other_name IS NOT NULL AS external,
                               coalesce(pair.other_name, o.name) AS name
                        FROM (
                            SELECT unit, other, other_name, shared_km FROM neighbour
                            WHERE programme = :programme AND version = :version
                            UNION ALL
                            SELECT other, unit, NULL, shared_km FROM neighbour
                            WHERE programme = :programme AND version = :version AND other_name IS NULL
                        ) pair
                        LEFT JOIN unit o ON o.programme = :programme AND o.version = :version AND o.code = pair.other
                        ORDER BY pair.unit, external, pair.other""")
                .param("programme", programme)
                .param("version", version)
                .query((row, number) -> new OfUnit<>(
                        row.getString("unit"),
                        new NeighbourView(
                                row.getString("other"),
                                row.getString("name"),
                                row.getBoolean("external"),
                                row.getObject("shared_km", Double.class))))
                .list();
    }

    private List<OfUnit<StatusView>> statuses(String programme, int version) {
        return jdbc.sql("""
                        SELECT unit, status, title_zh, title_en, year, note, source
                        FROM unit_status
                        WHERE programme = :programme AND version = :version
                        ORDER BY unit, year DESC, place""")
                .param("programme", programme)
                .param("version", version)
                .query((row, number) -> new OfUnit<>(
                        row.getString("unit"),
                        new StatusView(
                                row.getString("status"),
                                new Text(row.getString("title_zh"), row.getString("title_en")),
                                row.getInt("year"),
                                note(row.getString("note")),
                                row.getString("source"))))
                .list();
    }

    /// Packages write a note in both languages as `中文 / English`.
    private static @Nullable Text note(@Nullable String note) {
        if (note == null) {
            return null;
        }
        String[] parts = note.split(" / ", 2);
        return parts.length == 2 ? new Text(parts[0], parts[1]) : Text.same(note);
    }

    private static <T> Map<String, List<T>> byUnit(List<OfUnit<T>> rows) {
        var map = new HashMap<String, List<T>>();
        rows.forEach(row ->
                map.computeIfAbsent(row.unit(), unit -> new ArrayList<>()).add(row.what()));
        return map;
    }

    private static UnitView unit(
            ResultSet row, Map<String, List<NeighbourView>> neighbours, Map<String, List<StatusView>> statuses)
            throws SQLException {
        String code = row.getString("code");
        return new UnitView(
                code,
                row.getString("name"),
                row.getString("pinyin"),
                parent(row),
                row.getString("kind"),
                row.getString("class"),
                row.getObject("longitude", Double.class),
                row.getObject("latitude", Double.class),
                tile(row),
                neighbours.getOrDefault(code, List.of()),
                statuses.getOrDefault(code, List.of()));
    }

    private static @Nullable Parent parent(ResultSet row) throws SQLException {
        String code = row.getString("parent_code");
        return code == null ? null : new Parent(code, row.getString("parent_name"), row.getString("parent_pinyin"));
    }

    private static @Nullable TilePosition tile(ResultSet row) throws SQLException {
        @Nullable Integer column = row.getObject("tile_column", Integer.class);
        return column == null ? null : new TilePosition(column, row.getInt("tile_row"));
    }
}
