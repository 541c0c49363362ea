package org.junxian.app.programmes.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of package versions.
@Repository
public class PackageStore {

    /// A version as it is kept.
    public record KeptPackage(String hash, byte[] archive, Instant loadedAt) {}

    private final JdbcClient jdbc;

    PackageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Until the end of the transaction nobody else loads a package or publishes a result.
    public void lockLoading() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('junxian.packages'))::text")
                .query(String.class)
                .list();
    }

    public List<String> ids() {
        return jdbc.sql("SELECT id FROM programme ORDER BY id")
                .query((row, number) -> row.getString("id"))
                .list();
    }

    public Optional<Integer> newestVersion(String programme) {
        return jdbc.sql(
                        "SELECT version FROM package_version WHERE programme = :programme ORDER BY version DESC LIMIT 1")
                .param("programme", programme)
                .query(Integer.class)
                .optional();
    }

    public Optional<Integer> versionAsOf(String programme, Instant moment) {
        return jdbc.sql("""
                        SELECT version FROM package_version
                        WHERE programme = :programme AND loaded_at <= :moment
                        ORDER BY version DESC
                        LIMIT 1""")
                .param("programme", programme)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }

    public Optional<KeptPackage> find(String programme, int version) {
        return jdbc.sql("""
                        SELECT hash, archive, loaded_at
                        FROM package_version
                        WHERE programme = :programme AND version = :version""")
                .param("programme", programme)
                .param("version", version)
                .query((row, number) -> new KeptPackage(
                        row.getString("hash"),
                        row.getBytes("archive"),
                        row.getObject("loaded_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    public void add(String programme, int version, String hash, byte[] archive, String by) {
        jdbc.sql("INSERT INTO programme (id, made_at) VALUES (:id, now()) ON CONFLICT DO NOTHING")
                .param("id", programme)
                .update();
        jdbc.sql("""
                        INSERT INTO package_version (programme, version, hash, archive, loaded_at, loaded_by)
                        VALUES (:programme, :version, :hash, :archive, clock_timestamp(), :by)""")
                .param("programme", programme)
                .param("version", version)
                .param("hash", hash)
                .param("archive", archive)
                .param("by", by)
                .update();
    }
}
