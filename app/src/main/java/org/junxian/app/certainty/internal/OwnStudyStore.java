package org.junxian.app.certainty.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junxian.app.area.Area;
import org.junxian.programme.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of studies that somebody asked for.
@Repository
class OwnStudyStore {

    /// @param content a [FrozenStudy] in JSON
    record Kept(long job, String edition, Instant madeAt, byte[] content) {}

    private final JdbcClient jdbc;

    OwnStudyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Area area, String owner, Kept study) {
        jdbc.sql("""
                        INSERT INTO own_study (job, programme, owner, edition, content, hash, made_at)
                        VALUES (:job, :programme, :owner, :edition, :content, :hash, :madeAt)""")
                .param("job", study.job())
                .param("programme", area.programme())
                .param("owner", owner)
                .param("edition", study.edition())
                .param("content", study.content())
                .param("hash", Sha256.of(study.content()))
                .param("madeAt", study.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Kept> list(Area area, String owner, String edition) {
        return jdbc.sql("""
                        SELECT job, edition, made_at, content FROM own_study
                        WHERE programme = :programme AND owner = :owner AND edition = :edition
                        ORDER BY job DESC""")
                .param("programme", area.programme())
                .param("owner", owner)
                .param("edition", edition)
                .query((row, number) -> new Kept(
                        row.getLong("job"),
                        row.getString("edition"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getBytes("content")))
                .list();
    }

    Optional<Kept> find(Area area, String owner, long job) {
        return jdbc.sql("""
                        SELECT job, edition, made_at, content FROM own_study
                        WHERE programme = :programme AND owner = :owner AND job = :job""")
                .param("programme", area.programme())
                .param("owner", owner)
                .param("job", job)
                .query((row, number) -> new Kept(
                        row.getLong("job"),
                        row.getString("edition"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getBytes("content")))
                .optional();
    }
}
