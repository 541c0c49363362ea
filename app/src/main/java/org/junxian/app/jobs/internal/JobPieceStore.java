package org.junxian.app.jobs.internal;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junxian.app.area.Area;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of the pieces that open jobs keep.
@Repository
class JobPieceStore {

    private final JdbcClient jdbc;

    JobPieceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Area area, long job, String name, byte[] content) {
        jdbc.sql("""
                        INSERT INTO job_piece (job, name, programme, whole, units, departments, content)
                        VALUES (:job, :name, :programme, :whole, string_to_array(:units, ','),
                            string_to_array(:departments, ','), :content)""")
                .param("job", job)
                .param("name", name)
                .param("programme", area.programme())
                .param("whole", area.whole())
                .param("units", String.join(",", area.units()))
                .param("departments", String.join(",", area.departments()))
                .param("content", content)
                .update();
    }

    Set<String> names(Area area, long job) {
        return new TreeSet<>(jdbc.sql("SELECT name FROM job_piece WHERE job = :job AND programme = :programme")
                .param("job", job)
                .param("programme", area.programme())
                .query(String.class)
                .list());
    }

    Optional<byte[]> find(Area area, long job, String name) {
        return jdbc.sql("""
                        SELECT content FROM job_piece
                        WHERE job = :job AND name = :name AND programme = :programme""")
                .param("job", job)
                .param("name", name)
                .param("programme", area.programme())
                .query(byte[].class)
                .optional();
    }

    void clear(Area area, long job) {
        jdbc.sql("DELETE FROM job_piece WHERE job = :job AND programme = :programme")
                .param("job", job)
                .param("programme", area.programme())
                .update();
    }
}
