package org.junxian.app.departments.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.app.departments.SheetId;
import org.junxian.app.departments.SheetValue;
import org.junxian.app.departments.internal.Entered.CellKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of the cells of sheets.
@Repository
public class SheetCellStore {

    private final JdbcClient jdbc;

    SheetCellStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Every cell that was ever entered, as it was entered last.
    public List<Entered> newest(Area area, SheetId id) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (unit, indicator) unit, indicator, version, value, not_applicable,
                            entered_by, entered_at
                        FROM department_cell
                        WHERE programme = :programme AND department = :department AND period = :period
                          AND (:whole OR department = ANY(:departments))
                        ORDER BY unit, indicator, version DESC""")
                .params(SheetStore.key(area, id))
                .query(SheetCellStore::entered)
                .list();
    }

    /// Adds all of them in one statement.
    public void add(Area area, SheetId id, List<Entered> cells, String by, Instant at) {
        jdbc.sql("""
                        INSERT INTO department_cell (programme, department, period, unit, indicator, version, value,
                            not_applicable, entered_by, entered_at)
                        SELECT :programme, :department, :period, c.unit, c.indicator, c.version, c.value, c.reason,
                            :by, :at
                        FROM unnest(:units::text[], :indicators::text[], :versions::integer[],
                                    :values::double precision[], :reasons::text[])
                             AS c (unit, indicator, version, value, reason)
                        WHERE :whole OR :department = ANY(:departments)""")
                .params(SheetStore.key(area, id))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("units", texts(cells, cell -> cell.key().unit()))
                .param("indicators", texts(cells, cell -> cell.key().indicator()))
                .param("versions", cells.stream().map(Entered::version).toArray(Integer[]::new))
                .param("values", cells.stream().map(SheetCellStore::number).toArray(Double[]::new))
                .param("reasons", texts(cells, SheetCellStore::reason))
                .update();
    }

    private static @Nullable String[] texts(List<Entered> cells, Function<Entered, @Nullable String> member) {
        return cells.stream().map(member).toArray(String[]::new);
    }

    private static @Nullable Double number(Entered cell) {
        return cell.value() instanceof SheetValue.Number(var amount) ? amount : null;
    }

    private static @Nullable String reason(Entered cell) {
        return cell.value() instanceof SheetValue.NotApplicable(var reason) ? reason : null;
    }

    private static Entered entered(ResultSet row, int number) throws SQLException {
        @Nullable Double amount = row.getObject("value", Double.class);
        String reason = row.getString("not_applicable");
        SheetValue value = amount != null
                ? new SheetValue.Number(amount)
                : reason != null ? new SheetValue.NotApplicable(reason) : SheetValue.EMPTY;
        return new Entered(
                new CellKey(row.getString("unit"), row.getString("indicator")),
                value,
                row.getInt("version"),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }
}
