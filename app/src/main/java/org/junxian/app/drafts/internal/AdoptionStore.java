package org.junxian.app.drafts.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.programme.model.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of adoptions. Every statement is bounded by the area's programme, and row security bounds it once more.
@Repository
class AdoptionStore {

    private final JdbcClient jdbc;
    private final DraftStore drafts;

    AdoptionStore(JdbcClient jdbc, DraftStore drafts) {
        this.jdbc = jdbc;
        this.drafts = drafts;
    }

    long add(Area area, DraftRow draft, AdoptionPlan.Planned planned, String by) {
        return jdbc.sql("""
                        INSERT INTO draft_adoption
                            (programme, draft, draft_version, scheme, title_zh, title_en, package_version,
                             file_hash, result_hash, proposed_by, proposed_at)
                        VALUES (:programme, :draft, :version, :scheme, :titleZh, :titleEn, :package,
                                :fileHash, :resultHash, :by, clock_timestamp())
                        RETURNING id""")
                .param("programme", area.programme())
                .param("draft", draft.id())
                .param("version", draft.version())
                .param("scheme", planned.scheme())
                .param("titleZh", planned.title().zh())
                .param("titleEn", planned.title().en())
                .param("package", planned.packageVersion())
                .param("fileHash", planned.fileHash())
                .param("resultHash", planned.resultHash())
                .param("by", by)
                .query(Long.class)
                .single();
    }

    List<AdoptionRow> list(Area area) {
        return jdbc.sql("SELECT * FROM draft_adoption WHERE programme = :programme ORDER BY id DESC LIMIT 500")
                .param("programme", area.programme())
                .query((row, number) -> adoption(area, row))
                .list();
    }

    Optional<AdoptionRow> find(Area area, long id) {
        return jdbc.sql("SELECT * FROM draft_adoption WHERE id = :id AND programme = :programme")
                .param("id", id)
                .param("programme", area.programme())
                .query((row, number) -> adoption(area, row))
                .optional();
    }

    /// Nobody else decides about it until the end of the transaction.
    Optional<AdoptionRow> findForDecision(Area area, long id) {
        return jdbc.sql("SELECT * FROM draft_adoption WHERE id = :id AND programme = :programme FOR UPDATE")
                .param("id", id)
                .param("programme", area.programme())
                .query((row, number) -> adoption(area, row))
                .optional();
    }

    /// @param state `confirmed` with the package version, `refused` with the reason, or `withdrawn`
    void decide(
            Area area, long id, String state, String by, @Nullable String refusal, @Nullable Integer adoptedVersion) {
        jdbc.sql("""
                        UPDATE draft_adoption
                        SET state = :state, decided_by = :by, decided_at = clock_timestamp(), refusal = :refusal,
                            adopted_version = :version
                        WHERE id = :id AND programme = :programme""")
                .param("id", id)
                .param("programme", area.programme())
                .param("state", state)
                .param("by", by)
                .param("refusal", refusal)
                .param("version", adoptedVersion)
                .update();
    }

    private AdoptionRow adoption(Area area, ResultSet row) throws SQLException {
        long draft = row.getLong("draft");
        var decided = row.getTimestamp("decided_at");
        int adopted = row.getInt("adopted_version");
        boolean isAdopted = !row.wasNull();
        return new AdoptionRow(
                row.getLong("id"),
                drafts.find(area, draft).orElseThrow(),
                row.getInt("draft_version"),
                row.getString("scheme"),
                new Text(row.getString("title_zh"), row.getString("title_en")),
                row.getInt("package_version"),
                row.getString("file_hash"),
                row.getString("result_hash"),
                row.getString("state"),
                row.getString("proposed_by"),
                Objects.requireNonNull(row.getTimestamp("proposed_at")).toInstant(),
                row.getString("decided_by"),
                decided == null ? null : decided.toInstant(),
                row.getString("refusal"),
                isAdopted ? adopted : null);
    }
}
