package org.junxian.app.collection.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.app.collection.CollectionView;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.collection.ReturnView.ReturnUnit;
import org.junxian.app.collection.Stage;
import org.junxian.app.collection.internal.CollectionOverview.UnitProgress;
import org.junxian.programme.model.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of collections.
@Repository
class CollectionStore {

    /// A collection to open.
    record Opening(
            String programme,
            int packageVersion,
            String form,
            String period,
            Text title,
            boolean demonstration,
            LocalDate dueOn,
            int asked,
            int problems,
            List<ReturnUnit> units) {}

    private static final TypeReference<TreeMap<String, Integer>> COUNTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CollectionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// @return false when there is such a collection already
    boolean add(Opening opening, String by, Instant at) {
        return jdbc.sql("""
                        INSERT INTO collection (programme, form, period, version, title_zh, title_en, demonstration,
                            due_on, opened_at, opened_by)
                        VALUES (:programme, :form, :period, :version, :titleZh, :titleEn, :demonstration, :dueOn, :at,
                            :by)
                        ON CONFLICT (programme, form, period) DO NOTHING""")
                        .param("programme", opening.programme())
                        .param("form", opening.form())
                        .param("period", opening.period())
                        .param("version", opening.packageVersion())
                        .param("titleZh", opening.title().zh())
                        .param("titleEn", opening.title().en())
                        .param("demonstration", opening.demonstration())
                        .param("dueOn", opening.dueOn())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    /// An empty return for every unit.
    void addReturns(Opening opening, Instant at) {
        var units = opening.units();
        jdbc.sql("""
                        INSERT INTO collection_return (programme, form, period, unit, unit_name, parent, parent_name,
                            stage, version, round, acceptances, late, sent_back, asked, filled, problems, updated_at)
                        SELECT :programme, :form, :period, u.code, u.name, u.parent, u.parent_name, 'draft', 1, 0, 0,
                            false, false, :asked, 0, :problems, :at
                        FROM unnest(:codes::text[], :names::text[], :parents::text[], :parentNames::text[])
                            AS u (code, name, parent, parent_name)""")
                .param("programme", opening.programme())
                .param("form", opening.form())
                .param("period", opening.period())
                .param("asked", opening.asked())
                .param("problems", opening.problems())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("codes", units.stream().map(ReturnUnit::code).toArray(String[]::new))
                .param("names", units.stream().map(ReturnUnit::name).toArray(String[]::new))
                .param("parents", units.stream().map(ReturnUnit::parent).toArray(String[]::new))
                .param("parentNames", units.stream().map(ReturnUnit::parentName).toArray(String[]::new))
                .update();
    }

    /// The newest period first, with the counts of the area.
    List<CollectionView> list(Area area) {
        return findAll(area, null, null);
    }

    Optional<CollectionView> find(Area area, String form, String period) {
        return findAll(area, form, period).stream().findFirst();
    }

    private List<CollectionView> findAll(Area area, @Nullable String form, @Nullable String period) {
        return jdbc.sql("""
                        SELECT c.*, coalesce(n.counts, '{}') AS counts, coalesce(n.units, 0) AS units
                        FROM collection c
                        LEFT JOIN LATERAL (
                            SELECT jsonb_object_agg(s.stage, s.units) AS counts, sum(s.units)::integer AS units
                            FROM (SELECT r.stage, count(*) AS units
                                  FROM collection_return r
                                  WHERE r.programme = c.programme AND r.form = c.form AND r.period = c.period
                                    AND (:whole OR r.unit = ANY (:units))
                                  GROUP BY r.stage) s) n ON true
                        WHERE c.programme = :programme
                          AND (:form::text IS NULL OR c.form = :form)
                          AND (:period::text IS NULL OR c.period = :period)
                        ORDER BY c.closed_at IS NOT NULL, c.due_on DESC, c.form""")
                .param("programme", area.programme())
                .param("form", form, Types.VARCHAR)
                .param("period", period, Types.VARCHAR)
                .param("whole", area.whole())
                .param("units", area.units().toArray(String[]::new))
                .query(this::view)
                .list();
    }

    /// Every unit of the area in one statement, by parent and unit.
    List<UnitProgress> progress(Area area, String form, String period, LocalDate today) {
        return jdbc.sql("""
                        SELECT r.*, c.due_on,
                            r.late OR (r.round = 0 AND :today > c.due_on) AS is_late,
                            CASE WHEN r.stage = 'draft' THEN c.due_on - :today::date END AS days_left
                        FROM collection_return r
                        JOIN collection c USING (programme, form, period)
                        WHERE r.programme = :programme AND r.form = :form AND r.period = :period
                          AND (:whole OR r.unit = ANY (:units))
                        ORDER BY r.parent NULLS FIRST, r.unit""")
                .param("programme", area.programme())
                .param("form", form)
                .param("period", period)
                .param("whole", area.whole())
                .param("units", area.units().toArray(String[]::new))
                .param("today", today)
                .query((row, number) -> new UnitProgress(
                        row.getString("unit"),
                        row.getString("unit_name"),
                        row.getString("parent"),
                        row.getString("parent_name"),
                        new ReturnId(area.programme(), form, period, row.getString("unit")).toString(),
                        Stage.of(row.getString("stage")),
                        row.getBoolean("is_late"),
                        row.getObject("days_left", Integer.class),
                        row.getInt("filled"),
                        row.getInt("asked"),
                        row.getInt("problems"),
                        row.getBoolean("sent_back"),
                        ReturnStore.instant(row, "updated_at")))
                .list();
    }

    /// @return false when it is closed already
    boolean close(String programme, String form, String period, String reason, String by, Instant at) {
        return jdbc.sql("""
                        UPDATE collection SET closed_at = :at, closed_by = :by, closing_reason = :reason
                        WHERE programme = :programme AND form = :form AND period = :period AND closed_at IS NULL""")
                        .param("programme", programme)
                        .param("form", form)
                        .param("period", period)
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private CollectionView view(ResultSet row, int number) throws SQLException {
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        String programme = row.getString("programme");
        String form = row.getString("form");
        String period = row.getString("period");
        return new CollectionView(
                programme + "." + form + "." + period,
                programme,
                form,
                new Text(row.getString("title_zh"), row.getString("title_en")),
                period,
                row.getObject("due_on", LocalDate.class),
                ReturnStore.instant(row, "opened_at"),
                row.getString("opened_by"),
                closed == null ? null : closed.toInstant(),
                row.getBoolean("demonstration"),
                json.readValue(row.getString("counts"), COUNTS),
                row.getInt("units"));
    }
}
