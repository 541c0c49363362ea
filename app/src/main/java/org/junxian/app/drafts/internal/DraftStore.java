package org.junxian.app.drafts.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junxian.app.area.Area;
import org.junxian.app.drafts.RuleChangeOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of drafts. Every statement is bounded by the area's programme, and row security bounds it once more.
@Repository
class DraftStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// What somebody wants to keep.
    record Draft(
            String edition,
            String scheme,
            String title,
            String reason,
            List<RuleChangeOrder> changes,
            String hash,
            int moved) {}

    long add(Area area, Draft draft, String by) {
        return jdbc.sql("""
                        INSERT INTO scheme_draft
                            (programme, edition, scheme, title, reason, changes, result_hash, moved,
                             saved_by, saved_at, changed_by, changed_at)
                        VALUES (:programme, :edition, :scheme, :title, :reason, :changes::jsonb, :hash, :moved,
                                :by, clock_timestamp(), :by, clock_timestamp())
                        RETURNING id""")
                .param("programme", area.programme())
                .param("edition", draft.edition())
                .param("scheme", draft.scheme())
                .param("title", draft.title())
                .param("reason", draft.reason())
                .param("changes", json.writeValueAsString(draft.changes()))
                .param("hash", draft.hash())
                .param("moved", draft.moved())
                .param("by", by)
                .query(Long.class)
                .single();
    }

    /// Raises the version.
    void change(Area area, long id, Draft draft, String by) {
        jdbc.sql("""
                        UPDATE scheme_draft
                        SET title = :title, reason = :reason, changes = :changes::jsonb, result_hash = :hash,
                            moved = :moved, version = version + 1, changed_by = :by, changed_at = clock_timestamp()
                        WHERE id = :id AND programme = :programme""")
                .param("id", id)
                .param("programme", area.programme())
                .param("title", draft.title())
                .param("reason", draft.reason())
                .param("changes", json.writeValueAsString(draft.changes()))
                .param("hash", draft.hash())
                .param("moved", draft.moved())
                .param("by", by)
                .update();
    }

    void move(Area area, long id, String state) {
        jdbc.sql("UPDATE scheme_draft SET state = :state WHERE id = :id AND programme = :programme")
                .param("id", id)
                .param("programme", area.programme())
                .param("state", state)
                .update();
    }

    List<DraftRow> list(Area area) {
        return jdbc.sql("SELECT * FROM scheme_draft WHERE programme = :programme ORDER BY id DESC LIMIT 500")
                .param("programme", area.programme())
                .query(this::draft)
                .list();
    }

    Optional<DraftRow> find(Area area, long id) {
        return jdbc.sql("SELECT * FROM scheme_draft WHERE id = :id AND programme = :programme")
                .param("id", id)
                .param("programme", area.programme())
                .query(this::draft)
                .optional();
    }

    /// Nobody else changes it until the end of the transaction.
    Optional<DraftRow> findForUpdate(Area area, long id) {
        return jdbc.sql("SELECT * FROM scheme_draft WHERE id = :id AND programme = :programme FOR UPDATE")
                .param("id", id)
                .param("programme", area.programme())
                .query(this::draft)
                .optional();
    }

    private DraftRow draft(ResultSet row, int number) throws SQLException {
        return new DraftRow(
                row.getLong("id"),
                row.getString("programme"),
                row.getString("edition"),
                row.getString("scheme"),
                row.getString("title"),
                row.getString("reason"),
                json.readValue(row.getString("changes"), new TypeReference<List<RuleChangeOrder>>() {}),
                row.getString("result_hash"),
                row.getInt("moved"),
                row.getInt("version"),
                row.getString("state"),
                row.getString("saved_by"),
                Objects.requireNonNull(row.getTimestamp("saved_at")).toInstant(),
                row.getString("changed_by"),
                Objects.requireNonNull(row.getTimestamp("changed_at")).toInstant());
    }
}
