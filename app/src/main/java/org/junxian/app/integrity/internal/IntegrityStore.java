package org.junxian.app.integrity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of runs, scores, questions and answers.
@Repository
class IntegrityStore {

    record RunRow(long id, String period, String byTitle, Instant madeAt, List<String> tests, int flags) {}

    record FlagRow(
            long id,
            long run,
            String unit,
            String period,
            String test,
            String indicator,
            double score,
            StoredEvidence evidence,
            @Nullable Said answer,
            @Nullable Said closing) {}

    /// What somebody wrote.
    record Said(String text, String by, Instant at) {}

    record ScoreRow(String unit, double score, double chance, double adjusted) {}

    private static final String FLAGS = """
            SELECT f.*, f.evidence::text AS evidence_text, a.answer, a.by_title, a.answered_at
            FROM integrity_flag f
                 LEFT JOIN LATERAL (
                     SELECT * FROM integrity_answer a
                     WHERE a.programme = f.programme AND a.unit = f.unit AND a.flag = f.id
                     ORDER BY number DESC
                     LIMIT 1) a ON true
            WHERE f.programme = :programme AND (:whole OR f.unit = ANY(:units))
              AND (:id::bigint IS NULL OR f.id = :id)
              AND (:run::bigint IS NULL OR f.run = :run)
              AND (:unit::text IS NULL OR f.unit = :unit)
              AND (:period::text IS NULL OR f.period = :period)
            ORDER BY f.score DESC, f.unit, f.id""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    IntegrityStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long addRun(Area area, String period, String by, String byTitle, Instant at, Instant asOf, List<String> tests) {
        return jdbc.sql("""
                        INSERT INTO integrity_run (programme, period, made_by, by_title, made_at, as_of, tests)
                        VALUES (:programme, :period, :by, :byTitle, :at, :asOf, :tests)
                        RETURNING id""")
                .param("programme", area.programme())
                .param("period", period)
                .param("by", by)
                .param("byTitle", byTitle)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .param("tests", tests.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    void addScores(Area area, long run, List<ScoreRow> scores) {
        jdbc.sql("""
                        INSERT INTO integrity_score (programme, unit, run, score, chance, adjusted)
                        SELECT :programme, unit, :run, score, chance, adjusted
                        FROM unnest(:units::text[], :scores::float8[], :chances::float8[], :adjusted::float8[])
                             AS given(unit, score, chance, adjusted)""")
                .param("programme", area.programme())
                .param("run", run)
                .param("units", scores.stream().map(ScoreRow::unit).toArray(String[]::new))
                .param("scores", scores.stream().map(ScoreRow::score).toArray(Double[]::new))
                .param("chances", scores.stream().map(ScoreRow::chance).toArray(Double[]::new))
                .param("adjusted", scores.stream().map(ScoreRow::adjusted).toArray(Double[]::new))
                .update();
    }

    /// Whether it was asked now; false when the same is asked already, or was with the same figures.
    boolean addFlag(Area area, long run, String period, Flagged flag) {
        return jdbc.sql("""
                        INSERT INTO integrity_flag (programme, unit, run, period, test, indicator, score, evidence)
                        SELECT :programme, :unit, :run, :period, :test, :indicator, :score, :evidence::jsonb
                        WHERE :whole OR :unit = ANY(:units)
                        ON CONFLICT DO NOTHING""")
                        .params(of(area))
                        .param("unit", flag.unit())
                        .param("run", run)
                        .param("period", period)
                        .param("test", flag.test())
                        .param("indicator", flag.indicator())
                        .param("score", flag.score())
                        .param("evidence", json.writeValueAsString(flag.evidence()))
                        .update()
                > 0;
    }

    /// The newest first.
    List<RunRow> runs(Area area) {
        return jdbc.sql("""
                        SELECT r.*, (SELECT count(*) FROM integrity_flag f
                                     WHERE f.run = r.id AND f.programme = r.programme
                                       AND (:whole OR f.unit = ANY(:units))) AS flags
                        FROM integrity_run r
                        WHERE r.programme = :programme
                        ORDER BY r.id DESC""").params(of(area)).query(IntegrityStore::run).list();
    }

    List<FlagRow> flags(Area area, @Nullable Long run, @Nullable String unit, @Nullable String period) {
        return selected(area, null, run, unit, period);
    }

    Optional<FlagRow> flag(Area area, long id) {
        return selected(area, id, null, null, null).stream().findFirst();
    }

    /// The question, and nobody else answers or closes it until the end of the transaction.
    Optional<FlagRow> flagForUpdate(Area area, long id) {
        jdbc.sql("""
                        SELECT id FROM integrity_flag
                        WHERE programme = :programme AND id = :id AND (:whole OR unit = ANY(:units))
                        FOR UPDATE""").params(of(area)).param("id", id).query(Long.class).list();
        return flag(area, id);
    }

    void answer(Area area, FlagRow flag, String text, String by, String byTitle, Instant at) {
        jdbc.sql("""
                        INSERT INTO integrity_answer (programme, unit, flag, number, answer, answered_by, by_title,
                            answered_at)
                        SELECT :programme, :unit, :id, coalesce(max(number), 0) + 1, :text, :by, :byTitle, :at
                        FROM integrity_answer
                        WHERE programme = :programme AND flag = :id AND (:whole OR unit = ANY(:units))""")
                .params(of(area))
                .param("unit", flag.unit())
                .param("id", flag.id())
                .param("text", text)
                .param("by", by)
                .param("byTitle", byTitle)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void close(Area area, FlagRow flag, String reason, String by, String byTitle, Instant at) {
        jdbc.sql("""
                        UPDATE integrity_flag
                        SET closed_reason = :reason, closed_by = :by, closed_title = :byTitle, closed_at = :at
                        WHERE programme = :programme AND id = :id AND (:whole OR unit = ANY(:units))""")
                .params(of(area))
                .param("id", flag.id())
                .param("reason", reason)
                .param("by", by)
                .param("byTitle", byTitle)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<FlagRow> selected(
            Area area, @Nullable Long id, @Nullable Long run, @Nullable String unit, @Nullable String period) {
        return jdbc.sql(FLAGS)
                .params(of(area))
                .param("id", id, Types.BIGINT)
                .param("run", run, Types.BIGINT)
                .param("unit", unit, Types.VARCHAR)
                .param("period", period, Types.VARCHAR)
                .query(this::flag)
                .list();
    }

    private static Map<String, Object> of(Area area) {
        return Map.of(
                "programme", area.programme(),
                "whole", area.whole(),
                "units", area.units().toArray(String[]::new));
    }

    private static RunRow run(ResultSet row, int number) throws SQLException {
        return new RunRow(
                row.getLong("id"),
                row.getString("period"),
                row.getString("by_title"),
                moment(row, "made_at"),
                List.of((String[]) row.getArray("tests").getArray()),
                row.getInt("flags"));
    }

    private FlagRow flag(ResultSet row, int number) throws SQLException {
        return new FlagRow(
                row.getLong("id"),
                row.getLong("run"),
                row.getString("unit"),
                row.getString("period"),
                row.getString("test"),
                row.getString("indicator"),
                row.getDouble("score"),
                json.readValue(row.getString("evidence_text"), StoredEvidence.class),
                row.getString("answer") == null
                        ? null
                        : new Said(row.getString("answer"), row.getString("by_title"), moment(row, "answered_at")),
                row.getString("closed_reason") == null
                        ? null
                        : new Said(
                                row.getString("closed_reason"),
                                row.getString("closed_title"),
                                moment(row, "closed_at")));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
