package org.junxian.app.evaluation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junxian.app.evaluation.Publication;
import org.junxian.app.evaluation.Publication.PlaceChange;
import org.junxian.programme.model.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of proposals.
@Repository
class PublicationStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PublicationStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long add(Proposed proposed, List<PlaceChange> changes, String by) {
        var supersedes = proposed.supersedes();
        return jdbc.sql("""
                        INSERT INTO publication_proposal (programme, scheme, as_of, title_zh, title_en, period,
                            supersedes, reason, result_hash, ranked, unranked, changes, proposed_by, proposed_at)
                        VALUES (:programme, :scheme, :asOf::timestamptz, :titleZh, :titleEn, :period,
                            :supersedes, :reason, :hash, :ranked, :unranked, :changes::jsonb, :by, clock_timestamp())
                        RETURNING id""")
                .param("programme", proposed.programme())
                .param("scheme", proposed.scheme())
                .param("asOf", proposed.asOf().toString())
                .param("titleZh", proposed.title().zh())
                .param("titleEn", proposed.title().en())
                .param("period", proposed.result().period())
                .param("supersedes", supersedes == null ? null : supersedes.id())
                .param("reason", proposed.reason())
                .param("hash", proposed.hash())
                .param("ranked", proposed.ranked())
                .param("unranked", proposed.unranked())
                .param("changes", json.writeValueAsString(changes))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    List<Publication> list(String programme) {
        return jdbc.sql("SELECT * FROM publication_proposal WHERE programme = :programme ORDER BY id DESC")
                .param("programme", programme)
                .query(this::publication)
                .list();
    }

    Optional<Publication> find(long id) {
        return jdbc.sql("SELECT * FROM publication_proposal WHERE id = :id")
                .param("id", id)
                .query(this::publication)
                .optional();
    }

    /// Nobody else decides about it until the end of the transaction.
    Optional<Publication> findForDecision(long id) {
        return jdbc.sql("SELECT * FROM publication_proposal WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(this::publication)
                .optional();
    }

    String hash(long id) {
        return jdbc.sql("SELECT result_hash FROM publication_proposal WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    void confirm(long id, String by, String edition) {
        jdbc.sql("""
                        UPDATE publication_proposal
                        SET state = 'confirmed', decided_by = :by, decided_at = clock_timestamp(), edition = :edition
                        WHERE id = :id""").param("id", id).param("by", by).param("edition", edition).update();
    }

    void withdraw(long id, String by) {
        jdbc.sql("""
                        UPDATE publication_proposal
                        SET state = 'withdrawn', decided_by = :by, decided_at = clock_timestamp()
                        WHERE id = :id""").param("id", id).param("by", by).update();
    }

    private Publication publication(ResultSet row, int number) throws SQLException {
        return new Publication(
                row.getLong("id"),
                row.getString("programme"),
                row.getString("scheme"),
                new Text(row.getString("title_zh"), row.getString("title_en")),
                row.getString("period"),
                Objects.requireNonNull(row.getTimestamp("as_of")).toInstant(),
                row.getString("state"),
                row.getString("supersedes"),
                row.getString("reason"),
                row.getInt("ranked"),
                row.getInt("unranked"),
                json.readValue(row.getString("changes"), new TypeReference<List<PlaceChange>>() {}),
                row.getString("proposed_by"),
                Objects.requireNonNull(row.getTimestamp("proposed_at")).toInstant(),
                row.getString("edition"));
    }
}
