package org.junxian.app.collection.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.collection.Stage;
import org.junxian.programme.model.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of what waits for somebody.
@Repository
class WorkStore {

    /// A return that is not accepted yet.
    record Waiting(
            ReturnId id,
            Text title,
            boolean demonstration,
            LocalDate dueOn,
            String unitName,
            @Nullable String parent,
            Stage stage,
            boolean sentBack,
            int filled,
            int asked) {}

    private final JdbcClient jdbc;

    WorkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In open collections, or opened again after an acceptance; the earliest due first.
    List<Waiting> waiting(Area area) {
        return jdbc.sql("""
                        SELECT r.form, r.period, r.unit, r.unit_name, r.parent, r.stage, r.sent_back, r.filled, r.asked,
                            c.title_zh, c.title_en, c.demonstration, c.due_on
                        FROM collection_return r
                        JOIN collection c USING (programme, form, period)
                        WHERE r.programme = :programme AND (:whole OR r.unit = ANY (:units))
                          AND r.stage IN ('draft', 'submitted', 'city-reviewed')
                          AND (c.closed_at IS NULL OR r.acceptances > 0)
                        ORDER BY c.due_on, r.form, r.period, r.parent NULLS FIRST, r.unit""")
                .param("programme", area.programme())
                .param("whole", area.whole())
                .param("units", area.units().toArray(String[]::new))
                .query((row, number) -> new Waiting(
                        new ReturnId(
                                area.programme(),
                                row.getString("form"),
                                row.getString("period"),
                                row.getString("unit")),
                        new Text(row.getString("title_zh"), row.getString("title_en")),
                        row.getBoolean("demonstration"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("unit_name"),
                        row.getString("parent"),
                        Stage.of(row.getString("stage")),
                        row.getBoolean("sent_back"),
                        row.getInt("filled"),
                        row.getInt("asked")))
                .list();
    }
}
