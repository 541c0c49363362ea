package org.junxian.app.evaluation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.Edition;
import org.junxian.programme.Sha256;
import org.junxian.programme.model.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of editions and their frozen files.
@Repository
public class EditionStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EditionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<Edition> list(@Nullable String programme, @Nullable String scheme) {
        return jdbc.sql("""
                        SELECT e.*, later.id AS superseded_by
                        FROM edition e LEFT JOIN edition later ON later.supersedes = e.id
                        WHERE (:programme::text IS NULL OR e.programme = :programme)
                          AND (:scheme::text IS NULL OR e.scheme = :scheme)
                        ORDER BY e.programme, e.scheme, e.number DESC""")
                .param("programme", programme, Types.VARCHAR)
                .param("scheme", scheme, Types.VARCHAR)
                .query(this::edition)
                .list();
    }

    public Optional<Edition> find(String id) {
        return jdbc.sql("""
                        SELECT e.*, later.id AS superseded_by
                        FROM edition e LEFT JOIN edition later ON later.supersedes = e.id
                        WHERE e.id = :id""").param("id", id).query(this::edition).optional();
    }

    /// The package version an edition was computed with.
    public int version(String id) {
        return jdbc.sql("SELECT version FROM edition WHERE id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    public Optional<byte[]> file(String edition, String name) {
        return jdbc.sql("SELECT content FROM edition_file WHERE edition = :edition AND name = :name")
                .param("edition", edition)
                .param("name", name)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    Instant now() {
        return jdbc.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    void add(Edition edition, int version) {
        jdbc.sql("""
                        INSERT INTO edition (id, programme, version, scheme, number, as_of, published_at, published_by,
                            engine_version, result_hash, demonstration, title_zh, title_en, period, ranked, unranked,
                            warnings, supersedes, erratum_reason)
                        VALUES (:id, :programme, :version, :scheme, :number, :asOf, :publishedAt, :publishedBy,
                            :engineVersion, :hash, :demonstration, :titleZh, :titleEn, :period, :ranked, :unranked,
                            :warnings::jsonb, :supersedes, :erratumReason)""")
                .param("id", edition.id())
                .param("programme", edition.programme())
                .param("version", version)
                .param("scheme", edition.scheme())
                .param("number", edition.number())
                .param("asOf", edition.asOf().atOffset(ZoneOffset.UTC))
                .param("publishedAt", edition.publishedAt().atOffset(ZoneOffset.UTC))
                .param("publishedBy", edition.publishedBy())
                .param("engineVersion", edition.engineVersion())
                .param("hash", edition.hash())
                .param("demonstration", edition.demonstration())
                .param("titleZh", edition.title().zh())
                .param("titleEn", edition.title().en())
                .param("period", edition.period())
                .param("ranked", edition.ranked())
                .param("unranked", edition.unranked())
                .param("warnings", json.writeValueAsString(edition.warnings()))
                .param("supersedes", edition.supersedes(), Types.VARCHAR)
                .param("erratumReason", edition.erratumReason(), Types.VARCHAR)
                .update();
    }

    void addFile(String edition, String name, byte[] content) {
        jdbc.sql("""
                        INSERT INTO edition_file (edition, name, content, hash)
                        VALUES (:edition, :name, :content, :hash)""")
                .param("edition", edition)
                .param("name", name)
                .param("content", content)
                .param("hash", Sha256.of(content))
                .update();
    }

    private Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getString("id"),
                row.getString("programme"),
                row.getString("scheme"),
                row.getInt("number"),
                new Text(row.getString("title_zh"), row.getString("title_en")),
                row.getString("period"),
                row.getObject("as_of", OffsetDateTime.class).toInstant(),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("published_by"),
                row.getString("engine_version"),
                row.getString("result_hash"),
                row.getBoolean("demonstration"),
                row.getString("supersedes"),
                row.getString("superseded_by"),
                row.getString("erratum_reason"),
                List.of(json.readValue(row.getString("warnings"), Text[].class)),
                row.getInt("ranked"),
                row.getInt("unranked"));
    }
}
