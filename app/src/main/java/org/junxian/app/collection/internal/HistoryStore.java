package org.junxian.app.collection.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.app.collection.ReturnId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of everything that ever happened to a return.
@Repository
class HistoryStore {

    /// Something that happened.
    ///
    /// @param what   `cell`, a move, `comment` or `explanation`
    /// @param before what the cell held; null when it was empty, and for everything that is no cell
    record ReturnEvent(
            Instant at,
            String by,
            String byTitle,
            String what,
            @Nullable String entry,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {}

    private final JdbcClient jdbc;

    HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The oldest first.
    ///
    /// @param entry only what happened to this cell; null means everything
    List<ReturnEvent> list(Area area, ReturnId id, @Nullable String entry) {
        return jdbc.sql("""
                        WITH wanted AS (
                            SELECT programme, form, period, unit FROM collection_return
                            WHERE programme = :programme AND form = :form AND period = :period AND unit = :unit
                              AND (:whole OR unit = ANY (:units))
                        )
                        SELECT entered_at AS at, entered_by AS by, by_title, 'cell' AS what, entry,
                            lag(coalesce(number::text, words)) OVER (PARTITION BY entry ORDER BY version) AS before,
                            coalesce(number::text, words) AS after, NULL AS reason
                        FROM cell_change JOIN wanted USING (programme, form, period, unit)
                        WHERE :entry::text IS NULL OR entry = :entry
                        UNION ALL
                        SELECT moved_at, moved_by, by_title, move, NULL, NULL, NULL, reason
                        FROM return_move JOIN wanted USING (programme, form, period, unit)
                        WHERE :entry::text IS NULL
                        UNION ALL
                        SELECT made_at, made_by, by_title, 'comment', entry, NULL, NULL, text
                        FROM cell_comment JOIN wanted USING (programme, form, period, unit)
                        WHERE :entry::text IS NULL OR entry = :entry
                        UNION ALL
                        SELECT made_at, made_by, by_title, 'explanation', check_id, NULL, NULL, text
                        FROM explanation JOIN wanted USING (programme, form, period, unit)
                        WHERE :entry::text IS NULL
                        ORDER BY 1, 4, 5""")
                .param("programme", id.programme())
                .param("form", id.form())
                .param("period", id.period())
                .param("unit", id.unit())
                .param("whole", area.whole())
                .param("units", area.units().toArray(String[]::new))
                .param("entry", entry, Types.VARCHAR)
                .query(HistoryStore::event)
                .list();
    }

    private static ReturnEvent event(ResultSet row, int number) throws SQLException {
        return new ReturnEvent(
                ReturnStore.instant(row, "at"),
                row.getString("by"),
                row.getString("by_title"),
                row.getString("what"),
                row.getString("entry"),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"));
    }
}
