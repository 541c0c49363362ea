package org.junxian.app.collection.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junxian.app.area.Area;
import org.junxian.app.collection.ReturnCell.CellComment;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.collection.ReturnView.Explained;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of what people write to each other about a return: comments on cells, explanations of odd figures.
@Repository
class RemarkStore {

    private final JdbcClient jdbc;

    RemarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Comments by entry, the oldest first.
    Map<String, List<CellComment>> comments(Area area, ReturnId id) {
        var comments = new LinkedHashMap<String, List<CellComment>>();
        jdbc.sql("""
                        SELECT id, entry, text, made_by, by_title, made_at, resolved_at IS NOT NULL AS resolved
                        FROM cell_comment
                        WHERE programme = :programme AND unit = :unit AND form = :form AND period = :period
                          AND (:whole OR unit = ANY (:units))
                        ORDER BY id""")
                .param("programme", id.programme())
                .param("form", id.form())
                .param("period", id.period())
                .param("unit", id.unit())
                .param("whole", area.whole())
                .param("units", area.units().toArray(String[]::new))
                .query(row -> {
                    comments.computeIfAbsent(row.getString("entry"), entry -> new ArrayList<>())
                            .add(new CellComment(
                                    row.getLong("id"),
                                    row.getString("text"),
                                    row.getString("made_by"),
                                    row.getString("by_title"),
                                    ReturnStore.instant(row, "made_at"),
                                    row.getBoolean("resolved")));
                });
        return comments;
    }

    void addComment(ReturnId id, String entry, String text, String by, String byTitle, Instant at) {
        jdbc.sql("""
                        INSERT INTO cell_comment (programme, form, period, unit, entry, text, made_by, by_title, made_at)
                        VALUES (:programme, :form, :period, :unit, :entry, :text, :by, :byTitle, :at)""")
                .param("programme", id.programme())
                .param("form", id.form())
                .param("period", id.period())
                .param("unit", id.unit())
                .param("entry", entry)
                .param("text", text)
                .param("by", by)
                .param("byTitle", byTitle)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// @return whether there is such a comment
    boolean resolve(ReturnId id, long comment, boolean resolved, String by, Instant at) {
        return jdbc.sql("""
                        UPDATE cell_comment
                        SET resolved_by = CASE WHEN :resolved THEN :by END,
                            resolved_at = CASE WHEN :resolved THEN :at::timestamptz END
                        WHERE id = :id AND programme = :programme AND unit = :unit AND form = :form
                          AND period = :period""")
                        .param("id", comment)
                        .param("programme", id.programme())
                        .param("form", id.form())
                        .param("period", id.period())
                        .param("unit", id.unit())
                        .param("resolved", resolved)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// The explanation in force of each check.
    SequencedMap<String, Explained> explanations(Area area, ReturnId id) {
        var explanations = new LinkedHashMap<String, Explained>();
        jdbc.sql("""
                        SELECT * FROM (
                            SELECT DISTINCT ON (check_id) check_id, text, by_title, made_at
                            FROM explanation
                            WHERE programme = :programme AND unit = :unit AND form = :form AND period = :period
                              AND (:whole OR unit = ANY (:units))
                            ORDER BY check_id, id DESC) newest
                        WHERE text <> ''""")
                .param("programme", id.programme())
                .param("form", id.form())
                .param("period", id.period())
                .param("unit", id.unit())
                .param("whole", area.whole())
                .param("units", area.units().toArray(String[]::new))
                .query(row -> {
                    explanations.put(
                            row.getString("check_id"),
                            new Explained(
                                    row.getString("text"),
                                    row.getString("by_title"),
                                    ReturnStore.instant(row, "made_at")));
                });
        return explanations;
    }

    void addExplanation(ReturnId id, String check, String text, String by, String byTitle, Instant at) {
        jdbc.sql("""
                        INSERT INTO explanation (programme, form, period, unit, check_id, text, made_by, by_title, made_at)
                        VALUES (:programme, :form, :period, :unit, :check, :text, :by, :byTitle, :at)""")
                .param("programme", id.programme())
                .param("form", id.form())
                .param("period", id.period())
                .param("unit", id.unit())
                .param("check", check)
                .param("text", text)
                .param("by", by)
                .param("byTitle", byTitle)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
