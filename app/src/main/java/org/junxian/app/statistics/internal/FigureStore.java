package org.junxian.app.statistics.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.app.statistics.FigureCount;
import org.junxian.app.statistics.FigureFilter;
import org.junxian.app.statistics.RecordedFigure;
import org.junxian.index.data.Figure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// The SQL of figures.
@Repository
public class FigureStore {

    /// What an origin states of a figure.
    ///
    /// @param newest whether nothing was recorded of the figure since
    public record Held(RecordedFigure figure, boolean newest) {

        public boolean says(Figure other, boolean demonstration) {
            return newest && figure.figure().equals(other) && figure.demonstration() == demonstration;
        }
    }

    private static final int FETCHED = 500;

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Until the end of the transaction nobody else records figures, loads a package or publishes a result.
    public void holdStill() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('junxian.packages'))::text")
                .query(String.class)
                .list();
    }

    /// What the newest package states.
    public List<RecordedFigure> newestOfPackage(String programme) {
        return jdbc.sql("""
                        SELECT * FROM (
                            SELECT DISTINCT ON (unit, indicator, period) o.*
                            FROM observation o
                            WHERE programme = :programme AND origin IS NULL
                            ORDER BY unit, indicator, period, revision DESC
                        ) newest
                        WHERE status <> 'withdrawn'""")
                .param("programme", programme)
                .query(FigureStore::figure)
                .list();
    }

    /// What a return or sheet states.
    public List<Held> heldBy(String programme, String origin) {
        return jdbc.sql("""
                        SELECT held.*, NOT EXISTS (
                            SELECT 1 FROM observation later
                            WHERE later.programme = held.programme AND later.unit = held.unit
                              AND later.indicator = held.indicator AND later.period = held.period
                              AND later.revision > held.revision) AS newest
                        FROM (
                            SELECT DISTINCT ON (unit, indicator, period) o.*
                            FROM observation o
                            WHERE programme = :programme AND origin = :origin
                            ORDER BY unit, indicator, period, revision DESC
                        ) held
                        WHERE status <> 'withdrawn'
                        ORDER BY indicator, period, unit""")
                .param("programme", programme)
                .param("origin", origin)
                .query((row, number) -> new Held(figure(row, number), row.getBoolean("newest")))
                .list();
    }

    /// One after the other; no more than a few hundred are in memory.
    public void each(Area area, Instant moment, FigureFilter filter, Consumer<RecordedFigure> taker) {
        var statement = jdbc.sql("""
                        SELECT * FROM figures_as_of(:programme, :moment)
                        WHERE (:unit::text IS NULL OR unit = :unit)
                          AND (:indicator::text IS NULL OR indicator = :indicator)
                          AND (:period::text IS NULL OR period = :period)
                          AND (origin IS NULL OR :whole OR unit = ANY(:units)
                               OR recorded_at <= (SELECT published_until(:programme)))
                        ORDER BY indicator, period, unit""");
        filtered(statement, area, moment, filter).withFetchSize(FETCHED).query(row -> {
            taker.accept(figure(row, 0));
        });
    }

    public FigureCount count(Area area, Instant moment, FigureFilter filter) {
        var statement = jdbc.sql("""
                        SELECT count(*) AS figures, coalesce(bool_or(demonstration), false) AS demonstration
                        FROM figures_as_of(:programme, :moment)
                        WHERE (:unit::text IS NULL OR unit = :unit)
                          AND (:indicator::text IS NULL OR indicator = :indicator)
                          AND (:period::text IS NULL OR period = :period)
                          AND (origin IS NULL OR :whole OR unit = ANY(:units)
                               OR recorded_at <= (SELECT published_until(:programme)))""");
        return filtered(statement, area, moment, filter)
                .query((row, number) -> new FigureCount(row.getLong("figures"), row.getBoolean("demonstration")))
                .single();
    }

    private static StatementSpec filtered(StatementSpec statement, Area area, Instant moment, FigureFilter filter) {
        return statement
                .param("programme", area.programme())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("unit", filter.unit(), Types.VARCHAR)
                .param("indicator", filter.indicator(), Types.VARCHAR)
                .param("period", filter.period(), Types.VARCHAR)
                .param("whole", area.whole())
                .param("units", area.units().toArray(String[]::new));
    }

    public List<RecordedFigure> asOf(Area area, Instant moment, Set<String> indicators, Set<String> periods) {
        return jdbc.sql("""
                        SELECT * FROM figures_as_of(:programme, :moment)
                        WHERE (:everyIndicator OR indicator = ANY(:indicators))
                          AND (:everyPeriod OR period = ANY(:periods))
                          AND (origin IS NULL OR :whole OR unit = ANY(:units)
                               OR recorded_at <= (SELECT published_until(:programme)))
                        ORDER BY indicator, period, unit""")
                .param("programme", area.programme())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("everyIndicator", indicators.isEmpty())
                .param("indicators", indicators.toArray(String[]::new))
                .param("everyPeriod", periods.isEmpty())
                .param("periods", periods.toArray(String[]::new))
                .param("whole", area.whole())
                .param("units", area.units().toArray(String[]::new))
                .query(FigureStore::figure)
                .list();
    }

    /// Of every figure the value that was stated first.
    public List<RecordedFigure> firstStated(Area area, Set<String> indicators) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (indicator, period, unit) o.*
                        FROM observation o
                        WHERE programme = :programme AND indicator = ANY(:indicators) AND status = 'value'
                          AND (origin IS NULL OR :whole OR unit = ANY(:units)
                               OR recorded_at <= (SELECT published_until(:programme)))
                        ORDER BY indicator, period, unit, revision""")
                .param("programme", area.programme())
                .param("indicators", indicators.toArray(String[]::new))
                .param("whole", area.whole())
                .param("units", area.units().toArray(String[]::new))
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

    /// The package in force when something else is recorded: the figures speak of its units and variables.
    public int packageVersion(String programme) {
        return jdbc.sql("SELECT max(version) FROM package_version WHERE programme = :programme")
                .param("programme", programme)
                .query(Integer.class)
                .single();
    }

    /// Adds revisions to figures, each one more than the figure's last.
    ///
    /// @param origin null, as `by`, for figures of a package
    public void append(
            String programme,
            int version,
            OffsetDateTime moment,
            @Nullable String origin,
            @Nullable String by,
            List<NewRevision> revisions) {
        if (revisions.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO observation (programme, unit, indicator, period, status, value, reason, source,
                            demonstration, recorded_at, version, origin, recorded_by, revision)
                        SELECT :programme, k.unit, k.indicator, k.period, k.status, k.value, k.reason, k.source,
                            k.demonstration, :moment, :version, :origin, :by,
                            coalesce((SELECT max(o.revision) FROM observation o
                                      WHERE o.programme = :programme AND o.unit = k.unit
                                        AND o.indicator = k.indicator AND o.period = k.period), 0) + 1
                        FROM unnest(:units::text[], :indicators::text[], :periods::text[], :statuses::text[],
                                    :values::double precision[], :reasons::text[], :sources::text[], :marks::boolean[])
                             AS k (unit, indicator, period, status, value, reason, source, demonstration)""")
                .param("programme", programme)
                .param("version", version)
                .param("moment", moment)
                .param("origin", origin, Types.VARCHAR)
                .param("by", by, Types.VARCHAR)
                .param("units", texts(revisions, it -> it.key().unit()))
                .param("indicators", texts(revisions, it -> it.key().indicator()))
                .param("periods", texts(revisions, it -> it.key().period()))
                .param("statuses", texts(revisions, NewRevision::status))
                .param("values", revisions.stream().map(NewRevision::value).toArray(Double[]::new))
                .param("reasons", texts(revisions, NewRevision::reason))
                .param("sources", texts(revisions, NewRevision::source))
                .param(
                        "marks",
                        revisions.stream().map(NewRevision::demonstration).toArray(Boolean[]::new))
                .update();
    }

    private static @Nullable String[] texts(
            List<NewRevision> revisions, Function<NewRevision, @Nullable String> member) {
        return revisions.stream().map(member).toArray(String[]::new);
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
                row.getInt("revision"),
                row.getString("origin"));
    }
}
