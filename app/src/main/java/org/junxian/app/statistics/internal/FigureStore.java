package org.junxian.app.statistics.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.statistics.FigureFilter;
import org.junxian.app.statistics.RecordFigures.Stated;
import org.junxian.app.statistics.RecordedFigure;
import org.junxian.app.statistics.RecordedFigure.Key;
import org.junxian.index.data.Figure;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of figures.
@Repository
public class FigureStore {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FigureStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public List<RecordedFigure> newest(String programme) {
        return jdbc.sql("SELECT * FROM figures_as_of(:programme, 'infinity')")
                .param("programme", programme)
                .query(FigureStore::figure)
                .list();
    }

    public List<RecordedFigure> asOf(String programme, Instant moment, FigureFilter filter) {
        return jdbc.sql("""
                        SELECT * FROM figures_as_of(:programme, :moment)
                        WHERE (:unit::text IS NULL OR unit = :unit)
                          AND (:indicator::text IS NULL OR indicator = :indicator)
                          AND (:period::text IS NULL OR period = :period)
                        ORDER BY indicator, period, unit""")
                .param("programme", programme)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("unit", filter.unit(), Types.VARCHAR)
                .param("indicator", filter.indicator(), Types.VARCHAR)
                .param("period", filter.period(), Types.VARCHAR)
                .query(FigureStore::figure)
                .list();
    }

    /// Now, but always after the last figure that was recorded, whatever the machine's clock does.
    public OffsetDateTime nextMoment(String programme) {
        return jdbc.sql("""
                        SELECT greatest(clock_timestamp(), max(recorded_at) + interval '1 microsecond')
                        FROM observation
                        WHERE programme = :programme""")
                .param("programme", programme)
                .query(OffsetDateTime.class)
                .single();
    }

    public void addFirstOrNext(String programme, int version, OffsetDateTime moment, List<Stated> figures) {
        batches.batchUpdate("""
                INSERT INTO observation (programme, unit, indicator, period, status, value, reason, source,
                    demonstration, recorded_at, version, revision)
                SELECT k.programme, k.unit, k.indicator, k.period, ?, ?, ?, ?, ?, ?, ?,
                    coalesce((SELECT max(o.revision) FROM observation o
                              WHERE o.programme = k.programme AND o.unit = k.unit
                                AND o.indicator = k.indicator AND o.period = k.period), 0) + 1
                FROM (VALUES (?, ?, ?, ?)) AS k (programme, unit, indicator, period)""", figures, BATCH, (row, stated) -> {
            row.setString(1, status(stated.figure()));
            row.setObject(2, value(stated.figure()), Types.DOUBLE);
            row.setString(3, stated.figure() instanceof Figure.NotApplicable(var reason) ? reason : null);
            row.setString(4, stated.source());
            row.setBoolean(5, stated.demonstration());
            row.setObject(6, moment);
            row.setInt(7, version);
            row.setString(8, programme);
            row.setString(9, stated.key().unit());
            row.setString(10, stated.key().indicator());
            row.setString(11, stated.key().period());
        });
    }

    public void withdraw(String programme, int version, OffsetDateTime moment, List<Key> keys) {
        batches.batchUpdate("""
                INSERT INTO observation (programme, unit, indicator, period, status, source, demonstration,
                    recorded_at, version, revision)
                SELECT programme, unit, indicator, period, 'withdrawn', source, demonstration, ?, ?, revision + 1
                FROM observation
                WHERE programme = ? AND unit = ? AND indicator = ? AND period = ?
                ORDER BY revision DESC
                LIMIT 1""", keys, BATCH, (row, key) -> {
            row.setObject(1, moment);
            row.setInt(2, version);
            row.setString(3, programme);
            row.setString(4, key.unit());
            row.setString(5, key.indicator());
            row.setString(6, key.period());
        });
    }

    private static String status(Figure figure) {
        return switch (figure) {
            case Figure.Value(var _) -> "value";
            case Figure.NotReported() -> "not-reported";
            case Figure.NotApplicable(var _) -> "not-applicable";
        };
    }

    private static @Nullable Double value(Figure figure) {
        return figure instanceof Figure.Value(var amount) ? amount : null;
    }

    private static RecordedFigure figure(ResultSet row, int number) throws SQLException {
        Figure figure = switch (row.getString("status")) {
            case "value" -> new Figure.Value(row.getDouble("value"));
            case "not-applicable" -> new Figure.NotApplicable(row.getString("reason"));
            default -> Figure.NOT_REPORTED;
        };
        return new RecordedFigure(
                row.getString("unit"),
                row.getString("indicator"),
                row.getString("period"),
                figure,
                row.getString("source"),
                row.getBoolean("demonstration"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getInt("revision"));
    }
}
