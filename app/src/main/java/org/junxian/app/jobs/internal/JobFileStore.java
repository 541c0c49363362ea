package org.junxian.app.jobs.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junxian.app.area.Area;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of the files jobs leave, part by part.
@Repository
class JobFileStore {

    private final JdbcClient jdbc;

    JobFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Area area, long job, int number, byte[] content) {
        jdbc.sql("""
                        INSERT INTO job_part (job, number, programme, whole, units, departments, content)
                        VALUES (:job, :number, :programme, :whole, string_to_array(:units, ','),
                            string_to_array(:departments, ','), :content)""")
                .param("job", job)
                .param("number", number)
                .param("programme", area.programme())
                .param("whole", area.whole())
                .param("units", String.join(",", area.units()))
                .param("departments", String.join(",", area.departments()))
                .param("content", content)
                .update();
    }

    Optional<byte[]> part(Area area, long job, int number) {
        return jdbc.sql("""
                        SELECT content FROM job_part
                        WHERE job = :job AND number = :number AND programme = :programme""")
                .param("job", job)
                .param("number", number)
                .param("programme", area.programme())
                .query(byte[].class)
                .optional();
    }

    void clear(Area area, long job) {
        jdbc.sql("DELETE FROM job_part WHERE job = :job AND programme = :programme")
                .param("job", job)
                .param("programme", area.programme())
                .update();
    }

    /// Files are kept for a while; the jobs stay in the history.
    void forget(Area whole, Instant endedBefore) {
        var before = endedBefore.atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        DELETE FROM job_part p USING job j
                        WHERE j.id = p.job AND j.programme = :programme AND j.ended_at < :before""")
                .param("programme", whole.programme())
                .param("before", before)
                .update();
        jdbc.sql("""
                        UPDATE job SET file_name = NULL, media_type = NULL, file_size = NULL
                        WHERE programme = :programme AND ended_at < :before AND file_name IS NOT NULL""")
                .param("programme", whole.programme())
                .param("before", before)
                .update();
    }
}
