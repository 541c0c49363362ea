package org.junxian.app.collection.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.app.collection.Deed;
import org.junxian.app.collection.Move;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.collection.ReturnView.EntryLock;
import org.junxian.app.collection.ReturnView.MadeMove;
import org.junxian.app.collection.ReturnView.ReturnUnit;
import org.junxian.app.collection.Stage;
import org.junxian.programme.model.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of returns and their moves.
@Repository
class ReturnStore {

    private static final String STANDING = """
            SELECT r.*, c.version AS package_version, c.title_zh, c.title_en, c.due_on, c.demonstration,
                c.closing_reason, l.reason AS lock_reason, l.made_at AS lock_since
            FROM collection_return r
            JOIN collection c USING (programme, form, period)
            LEFT JOIN LATERAL (
                SELECT k.reason, k.made_at
                FROM entry_lock k
                WHERE k.programme = r.programme AND k.lifted_at IS NULL
                  AND (k.form IS NULL OR k.form = r.form)
                  AND (k.period IS NULL OR k.period = r.period)
                  AND (k.unit IS NULL OR k.unit = r.unit)
                  AND (k.until IS NULL OR k.until >= :today)
                  AND NOT EXISTS (SELECT 1 FROM lock_exception e
                                  WHERE e.lock = k.id AND e.unit = r.unit AND e.until >= :today)
                ORDER BY k.id
                LIMIT 1) l ON true
            WHERE r.programme = :programme AND r.form = :form AND r.period = :period
              AND (:whole OR r.unit = ANY (:units))
              AND (:unit::text IS NULL OR r.unit = :unit)
            """;

    private final JdbcClient jdbc;

    ReturnStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Standing> find(Area area, ReturnId id, LocalDate today) {
        return standing(jdbc.sql(STANDING), area, id.programme(), id.form(), id.period(), id.unit(), today)
                .optional();
    }

    /// The same, and nobody else changes it until the transaction ends.
    Optional<Standing> findForUpdate(Area area, ReturnId id, LocalDate today) {
        var statement = jdbc.sql(STANDING + "FOR UPDATE OF r");
        return standing(statement, area, id.programme(), id.form(), id.period(), id.unit(), today)
                .optional();
    }

    /// All returns of a collection in the area, by unit.
    List<Standing> list(Area area, String form, String period, LocalDate today) {
        return standing(
                        jdbc.sql(STANDING + "ORDER BY r.parent NULLS FIRST, r.unit"),
                        area,
                        area.programme(),
                        form,
                        period,
                        null,
                        today)
                .list();
    }

    private static JdbcClient.MappedQuerySpec<Standing> standing(
            JdbcClient.StatementSpec statement,
            Area area,
            String programme,
            String form,
            String period,
            @Nullable String unit,
            LocalDate today) {
        return statement
                .param("programme", programme)
                .param("form", form)
                .param("period", period)
                .param("unit", unit, Types.VARCHAR)
                .param("whole", area.whole())
                .param("units", area.units().toArray(String[]::new))
                .param("today", today)
                .query(ReturnStore::standing);
    }

    /// What a person has done to a return before.
    Set<Deed> deeds(ReturnId id, int round, String person) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM cell_change c
                                WHERE c.programme = :programme AND c.unit = :unit AND c.form = :form
                                  AND c.period = :period AND c.entered_by = :person) AS entered,
                            count(*) FILTER (WHERE m.move = 'submit' AND m.moved_by = :person) > 0 AS submitted,
                            count(*) FILTER (WHERE m.move = 'review' AND m.round = :round
                                AND m.moved_by = :person) > 0 AS reviewed,
                            (array_agg(m.moved_by ORDER BY m.number DESC)
                                FILTER (WHERE m.move = 'lock'))[1] IS NOT DISTINCT FROM :person AS locked
                        FROM return_move m
                        WHERE m.programme = :programme AND m.unit = :unit AND m.form = :form
                          AND m.period = :period""")
                .param("programme", id.programme())
                .param("form", id.form())
                .param("period", id.period())
                .param("unit", id.unit())
                .param("round", round)
                .param("person", person)
                .query(ReturnStore::deeds)
                .single();
    }

    private static Set<Deed> deeds(ResultSet row, int number) throws SQLException {
        var deeds = EnumSet.noneOf(Deed.class);
        if (row.getBoolean("entered")) {
            deeds.add(Deed.ENTERED);
        }
        if (row.getBoolean("submitted")) {
            deeds.add(Deed.SUBMITTED_IT);
        }
        if (row.getBoolean("reviewed")) {
            deeds.add(Deed.REVIEWED);
        }
        if (row.getBoolean("locked")) {
            deeds.add(Deed.LOCKED_IT);
        }
        return deeds;
    }

    /// Writes down where a move led.
    void record(Standing after, int problems) {
        jdbc.sql("""
                        UPDATE collection_return
                        SET stage = :stage, version = :version, round = :round, acceptances = :acceptances,
                            late = :late, sent_back = :sentBack, problems = :problems, updated_at = :at
                        WHERE programme = :programme AND form = :form AND period = :period AND unit = :unit""")
                .param("programme", after.id().programme())
                .param("form", after.id().form())
                .param("period", after.id().period())
                .param("unit", after.id().unit())
                .param("stage", after.stage().id())
                .param("version", after.version())
                .param("round", after.round())
                .param("acceptances", after.acceptances())
                .param("late", after.submittedLate())
                .param("sentBack", after.sentBack())
                .param("problems", problems)
                .param("at", after.updatedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void addMove(ReturnId id, int round, MadeMove made) {
        jdbc.sql("""
                        INSERT INTO return_move (programme, form, period, unit, number, move, from_stage, to_stage,
                            round, reason, moved_by, by_title, moved_at)
                        SELECT :programme, :form, :period, :unit, coalesce(max(number), 0) + 1, :move, :from, :to,
                            :round, :reason, :by, :byTitle, :at
                        FROM return_move
                        WHERE programme = :programme AND form = :form AND period = :period AND unit = :unit""")
                .param("programme", id.programme())
                .param("form", id.form())
                .param("period", id.period())
                .param("unit", id.unit())
                .param("move", made.move().id())
                .param("from", made.from().id())
                .param("to", made.to().id())
                .param("round", round)
                .param("reason", made.reason(), Types.VARCHAR)
                .param("by", made.by())
                .param("byTitle", made.byTitle())
                .param("at", made.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The oldest first.
    List<MadeMove> moves(Area area, ReturnId id) {
        return jdbc.sql("""
                        SELECT * FROM return_move
                        WHERE programme = :programme AND form = :form AND period = :period AND unit = :unit
                          AND (:whole OR unit = ANY (:units))
                        ORDER BY number""")
                .param("programme", id.programme())
                .param("form", id.form())
                .param("period", id.period())
                .param("unit", id.unit())
                .param("whole", area.whole())
                .param("units", area.units().toArray(String[]::new))
                .query((row, number) -> new MadeMove(
                        instant(row, "moved_at"),
                        row.getString("moved_by"),
                        row.getString("by_title"),
                        Move.of(row.getString("move")),
                        Stage.of(row.getString("from_stage")),
                        Stage.of(row.getString("to_stage")),
                        row.getString("reason")))
                .list();
    }

    void markSeen(ReturnId id, String person, int version, Instant at) {
        jdbc.sql("""
                        INSERT INTO return_seen (programme, form, period, unit, person, version, seen_at)
                        VALUES (:programme, :form, :period, :unit, :person, :version, :at)
                        ON CONFLICT (programme, unit, form, period, person)
                        DO UPDATE SET version = excluded.version, seen_at = excluded.seen_at
                        WHERE return_seen.version < excluded.version""")
                .param("programme", id.programme())
                .param("form", id.form())
                .param("period", id.period())
                .param("unit", id.unit())
                .param("person", person)
                .param("version", version)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// When anybody above first looked at what was submitted in a round.
    Optional<Instant> lookedAt(ReturnId id, int round) {
        return jdbc.sql("""
                        WITH moves AS (
                            SELECT move, round, moved_at FROM return_move
                            WHERE programme = :programme AND form = :form AND period = :period AND unit = :unit
                        )
                        SELECT min(at) FROM (
                            SELECT seen_at AS at FROM return_seen
                            WHERE programme = :programme AND form = :form AND period = :period AND unit = :unit
                              AND seen_at >= (SELECT max(moved_at) FROM moves WHERE move = 'submit')
                            UNION ALL
                            SELECT moved_at FROM moves WHERE move = 'review' AND round = :round) looks
                        HAVING count(*) > 0""")
                .param("programme", id.programme())
                .param("form", id.form())
                .param("period", id.period())
                .param("unit", id.unit())
                .param("round", round)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    boolean hasSeen(ReturnId id, String person, int version) {
        return jdbc.sql("""
                        SELECT count(*) FROM return_seen
                        WHERE programme = :programme AND form = :form AND period = :period AND unit = :unit
                          AND person = :person AND version >= :version""")
                        .param("programme", id.programme())
                        .param("form", id.form())
                        .param("period", id.period())
                        .param("unit", id.unit())
                        .param("person", person)
                        .param("version", version)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        String locked = row.getString("lock_reason");
        return new Standing(
                new ReturnId(
                        row.getString("programme"),
                        row.getString("form"),
                        row.getString("period"),
                        row.getString("unit")),
                row.getInt("package_version"),
                new Text(row.getString("title_zh"), row.getString("title_en")),
                row.getBoolean("demonstration"),
                row.getObject("due_on", LocalDate.class),
                row.getString("closing_reason"),
                new ReturnUnit(
                        row.getString("unit"),
                        row.getString("unit_name"),
                        row.getString("parent"),
                        row.getString("parent_name")),
                Stage.of(row.getString("stage")),
                row.getInt("version"),
                row.getInt("round"),
                row.getInt("acceptances"),
                row.getBoolean("late"),
                row.getBoolean("sent_back"),
                instant(row, "updated_at"),
                locked == null ? null : new EntryLock(Text.same(locked), instant(row, "lock_since")));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
