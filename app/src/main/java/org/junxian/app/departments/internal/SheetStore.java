package org.junxian.app.departments.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.app.departments.SheetId;
import org.junxian.app.departments.SheetStage;
import org.junxian.app.departments.SheetView.TrailLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of sheets, their moves and the requests that changed them; cells are [SheetCellStore]'s.
@Repository
public class SheetStore {

    /// A sheet in a list, with the number of its filled cells and its last move.
    public record Listed(Sheet sheet, int filled, String lastMove) {}

    /// What a request that saved cells did.
    public record Answered(int version, int saved, int unchanged) {}

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether it was opened now, and not before.
    public boolean open(Area area, Sheet sheet, String by, Instant at) {
        return jdbc.sql("""
                        INSERT INTO department_sheet (programme, department, period, due_on, stage, version,
                            demonstration, opened_by, opened_at)
                        SELECT :programme, :department, :period, :dueOn, :stage, :version, :demonstration, :by, :at
                        WHERE :whole OR :department = ANY(:departments)
                        ON CONFLICT DO NOTHING""")
                        .params(key(area, sheet.id()))
                        .param("dueOn", sheet.dueOn())
                        .param("stage", sheet.stage().id())
                        .param("version", sheet.version())
                        .param("demonstration", sheet.demonstration())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    public Optional<Sheet> find(Area area, SheetId id) {
        return jdbc.sql("""
                        SELECT * FROM department_sheet
                        WHERE programme = :programme AND department = :department AND period = :period
                          AND (:whole OR department = ANY(:departments))""").params(key(area, id)).query(SheetStore::sheet).optional();
    }

    /// The sheet, and nobody else changes it until the end of the transaction.
    public Optional<Sheet> findForUpdate(Area area, SheetId id) {
        return jdbc.sql("""
                        SELECT * FROM department_sheet
                        WHERE programme = :programme AND department = :department AND period = :period
                          AND (:whole OR department = ANY(:departments))
                        FOR UPDATE""").params(key(area, id)).query(SheetStore::sheet).optional();
    }

    /// The newest periods first.
    public List<Listed> list(Area area) {
        return jdbc.sql("""
                        SELECT s.*,
                               (SELECT count(*) FROM (
                                    SELECT DISTINCT ON (unit, indicator) value, not_applicable
                                    FROM department_cell c
                                    WHERE c.programme = s.programme AND c.department = s.department
                                      AND c.period = s.period
                                    ORDER BY unit, indicator, version DESC) newest
                                WHERE value IS NOT NULL OR not_applicable IS NOT NULL) AS filled,
                               (SELECT m.move FROM department_move m
                                WHERE m.programme = s.programme AND m.department = s.department
                                  AND m.period = s.period
                                ORDER BY m.number DESC
                                LIMIT 1) AS last_move
                        FROM department_sheet s
                        WHERE s.programme = :programme AND (:whole OR s.department = ANY(:departments))
                        ORDER BY s.period DESC, s.department""")
                .param("programme", area.programme())
                .param("whole", area.whole())
                .param("departments", area.departments().toArray(String[]::new))
                .query((row, number) ->
                        new Listed(sheet(row, number), row.getInt("filled"), row.getString("last_move")))
                .list();
    }

    public void save(Area area, Sheet sheet) {
        jdbc.sql("""
                        UPDATE department_sheet SET stage = :stage, version = :version
                        WHERE programme = :programme AND department = :department AND period = :period
                          AND (:whole OR department = ANY(:departments))""")
                .params(key(area, sheet.id()))
                .param("stage", sheet.stage().id())
                .param("version", sheet.version())
                .update();
    }

    public void addMove(
            Area area,
            SheetId id,
            String move,
            @Nullable SheetStage from,
            SheetStage to,
            @Nullable String reason,
            String by,
            String byTitle,
            Instant at) {
        jdbc.sql("""
                        INSERT INTO department_move (programme, department, period, number, move, from_stage, to_stage,
                            reason, moved_by, by_title, moved_at)
                        SELECT :programme, :department, :period, coalesce(max(number), 0) + 1, :move, :from, :to,
                            :reason, :by, :byTitle, :at
                        FROM department_move
                        WHERE programme = :programme AND department = :department AND period = :period
                          AND (:whole OR department = ANY(:departments))""")
                .params(key(area, id))
                .param("move", move)
                .param("from", from == null ? null : from.id(), Types.VARCHAR)
                .param("to", to.id())
                .param("reason", reason, Types.VARCHAR)
                .param("by", by)
                .param("byTitle", byTitle)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<TrailLine> trail(Area area, SheetId id) {
        return jdbc.sql("""
                        SELECT * FROM department_move
                        WHERE programme = :programme AND department = :department AND period = :period
                          AND (:whole OR department = ANY(:departments))
                        ORDER BY number""").params(key(area, id)).query(SheetStore::line).list();
    }

    /// Whether this person entered a cell of the sheet or submitted it, ever.
    public boolean tookPart(Area area, SheetId id, String person) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM department_cell
                            WHERE programme = :programme AND department = :department AND period = :period
                              AND (:whole OR department = ANY(:departments)) AND entered_by = :person)
                        OR EXISTS (
                            SELECT 1 FROM department_move
                            WHERE programme = :programme AND department = :department AND period = :period
                              AND (:whole OR department = ANY(:departments)) AND moved_by = :person
                              AND move = 'submit')""")
                .params(key(area, id))
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    public Optional<Answered> answered(Area area, SheetId id, String by, String request) {
        return jdbc.sql("""
                        SELECT version, saved, unchanged FROM department_request
                        WHERE programme = :programme AND department = :department AND period = :period
                          AND (:whole OR department = ANY(:departments)) AND made_by = :by AND request = :request""")
                .params(key(area, id))
                .param("by", by)
                .param("request", request)
                .query((row, number) -> new Answered(row.getInt(1), row.getInt(2), row.getInt(3)))
                .optional();
    }

    public void remember(Area area, SheetId id, String request, String by, Instant at, Answered answer) {
        jdbc.sql("""
                        INSERT INTO department_request (programme, department, period, request, made_by, made_at,
                            version, saved, unchanged)
                        SELECT :programme, :department, :period, :request, :by, :at, :version, :saved, :unchanged
                        WHERE :whole OR :department = ANY(:departments)""")
                .params(key(area, id))
                .param("request", request)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("version", answer.version())
                .param("saved", answer.saved())
                .param("unchanged", answer.unchanged())
                .update();
    }

    static Map<String, Object> key(Area area, SheetId id) {
        return Map.of(
                "programme", id.programme(),
                "department", id.department(),
                "period", id.period(),
                "whole", area.whole(),
                "departments", area.departments().toArray(String[]::new));
    }

    private static Sheet sheet(ResultSet row, int number) throws SQLException {
        return new Sheet(
                new SheetId(row.getString("programme"), row.getString("department"), row.getString("period")),
                row.getObject("due_on", LocalDate.class),
                SheetStage.of(row.getString("stage")),
                row.getInt("version"),
                row.getBoolean("demonstration"));
    }

    private static TrailLine line(ResultSet row, int number) throws SQLException {
        String from = row.getString("from_stage");
        return new TrailLine(
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                row.getString("moved_by"),
                row.getString("by_title"),
                row.getString("move"),
                from == null ? null : SheetStage.of(from),
                SheetStage.of(row.getString("to_stage")),
                row.getString("reason"));
    }
}
