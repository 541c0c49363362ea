package org.junxian.app.jobs.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.app.jobs.JobReport;
import org.junxian.app.jobs.JobView.JobProgress;
import org.junxian.app.jobs.internal.StoredJob.FileMade;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of jobs. Every statement runs in a transaction of the area given.
@Repository
class JobStore {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JobStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long add(Area area, String owner, String kind, Text title, @Nullable String order, String runner, Instant now) {
        jdbc.sql("INSERT INTO job_programme (programme) VALUES (:programme) ON CONFLICT DO NOTHING")
                .param("programme", area.programme())
                .update();
        return jdbc.sql("""
                        INSERT INTO job (programme, whole, units, departments, owner, kind, title_zh, title_en,
                            order_text, state, runner, beat_at, created_at)
                        VALUES (:programme, :whole, string_to_array(:units, ','), string_to_array(:departments, ','),
                            :owner, :kind, :zh, :en, :order, 'waiting', :runner, :now, :now)
                        RETURNING id""")
                .param("programme", area.programme())
                .param("whole", area.whole())
                .param("units", String.join(",", area.units()))
                .param("departments", String.join(",", area.departments()))
                .param("owner", owner)
                .param("kind", kind)
                .param("zh", title.zh())
                .param("en", title.en())
                .param("order", order)
                .param("runner", runner)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /// Until the end of the transaction nobody else adds a job of this person.
    void oneAtATime(Area area, String owner) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('junxian.job ' || :programme || ' ' || :owner))::text")
                .param("programme", area.programme())
                .param("owner", owner)
                .query(String.class)
                .list();
    }

    int open(Area area, String owner) {
        return jdbc.sql("""
                        SELECT count(*) FROM job
                        WHERE programme = :programme AND owner = :owner AND state IN ('waiting', 'running')""")
                .param("programme", area.programme())
                .param("owner", owner)
                .query(Integer.class)
                .single();
    }

    /// The newest jobs of one person within an area.
    List<StoredJob> list(Area area, String owner) {
        return jdbc.sql("""
                        SELECT * FROM job
                        WHERE programme = :programme AND owner = :owner
                        ORDER BY created_at DESC, id DESC
                        LIMIT :shown""")
                .param("programme", area.programme())
                .param("owner", owner)
                .param("shown", SHOWN)
                .query(this::job)
                .list();
    }

    Optional<StoredJob> find(Area area, String owner, long id) {
        return jdbc.sql("SELECT * FROM job WHERE id = :id AND programme = :programme AND owner = :owner")
                .param("id", id)
                .param("programme", area.programme())
                .param("owner", owner)
                .query(this::job)
                .optional();
    }

    void wantCancelled(Area area, long id) {
        jdbc.sql("UPDATE job SET cancel_wanted = true WHERE id = :id AND programme = :programme")
                .param("id", id)
                .param("programme", area.programme())
                .update();
    }

    boolean begin(Area area, long id, String runner, Instant now) {
        return 1
                == jdbc.sql("""
                        UPDATE job SET state = 'running', started_at = :now, beat_at = :now
                        WHERE id = :id AND programme = :programme AND runner = :runner AND state = 'waiting'""")
                        .param("id", id)
                        .param("programme", area.programme())
                        .param("runner", runner)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update();
    }

    /// Notes how far a job is.
    ///
    /// @return whether somebody wants it cancelled, or it is not this runner's any more
    boolean note(Area area, long id, String runner, JobProgress progress, Instant now) {
        return jdbc.sql("""
                        UPDATE job
                        SET beat_at = :now, stages = :stages, stage_number = :number, stage_zh = :stageZh,
                            stage_en = :stageEn, step_zh = :stepZh, step_en = :stepEn, done = :done, total = :total
                        WHERE id = :id AND programme = :programme AND runner = :runner AND state = 'running'
                        RETURNING cancel_wanted""")
                .param("id", id)
                .param("programme", area.programme())
                .param("runner", runner)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("stages", progress.stages())
                .param("number", progress.number())
                .param("stageZh", progress.stage().zh())
                .param("stageEn", progress.stage().en())
                .param("stepZh", progress.step().zh())
                .param("stepEn", progress.step().en())
                .param("done", progress.done())
                .param("total", progress.total())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /// The job ended well, unless it was taken from this runner before.
    boolean finish(
            Area area, long id, String runner, @Nullable JobReport report, @Nullable FileMade file, Instant now) {
        return 1
                == jdbc.sql("""
                        UPDATE job
                        SET state = 'done', ended_at = :now, done = greatest(done, total), stage_number = stages,
                            report = :report::jsonb, file_name = :name, media_type = :type, file_size = :size
                        WHERE id = :id AND programme = :programme AND runner = :runner AND state = 'running'""")
                        .param("id", id)
                        .param("programme", area.programme())
                        .param("runner", runner)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("report", report == null ? null : json.writeValueAsString(report))
                        .param("name", file == null ? null : file.name())
                        .param("type", file == null ? null : file.mediaType())
                        .param("size", file == null ? null : file.size())
                        .update();
    }

    /// The job ended otherwise, and what it wrote of its file goes.
    ///
    /// @param problem null when it was cancelled
    boolean end(Area area, long id, @Nullable Refusal problem, Instant now) {
        jdbc.sql("DELETE FROM job_part WHERE job = :id AND programme = :programme")
                .param("id", id)
                .param("programme", area.programme())
                .update();
        return 1
                == jdbc.sql("""
                        UPDATE job
                        SET state = CASE WHEN :problem::text IS NULL THEN 'cancelled' ELSE 'failed' END,
                            ended_at = :now, problem = :problem, facts = :facts
                        WHERE id = :id AND programme = :programme AND state IN ('waiting', 'running')""")
                        .param("id", id)
                        .param("programme", area.programme())
                        .param(
                                "problem",
                                problem == null ? null : problem.problem().name())
                        .param("facts", problem == null ? null : problem.facts().toArray(String[]::new))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update();
    }

    private StoredJob job(ResultSet row, int number) throws SQLException {
        String problem = row.getString("problem");
        String report = row.getString("report");
        String file = row.getString("file_name");
        return new StoredJob(
                row.getLong("id"),
                new Area(
                        row.getString("programme"),
                        row.getBoolean("whole"),
                        new TreeSet<>(texts(row.getArray("units"))),
                        new TreeSet<>(texts(row.getArray("departments")))),
                row.getString("owner"),
                row.getString("kind"),
                new Text(row.getString("title_zh"), row.getString("title_en")),
                row.getString("order_text"),
                row.getString("state"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                progress(row),
                problem == null ? null : Problem.valueOf(problem),
                texts(row.getArray("facts")),
                report == null ? null : json.readValue(report, JobReport.class),
                file == null ? null : new FileMade(file, row.getString("media_type"), row.getLong("file_size")));
    }

    private static JobProgress progress(ResultSet row) throws SQLException {
        return new JobProgress(
                row.getLong("done"),
                row.getLong("total"),
                new Text(row.getString("stage_zh"), row.getString("stage_en")),
                new Text(row.getString("step_zh"), row.getString("step_en")),
                row.getInt("stage_number"),
                row.getInt("stages"));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        var texts = new ArrayList<String>();
        if (array != null) {
            for (Object text : (Object[]) array.getArray()) {
                texts.add(String.valueOf(text));
            }
        }
        return texts;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /// A sweep looks at whole programmes.
    List<String> programmes() {
        return jdbc.sql("SELECT programme FROM job_programme ORDER BY programme")
                .query((row, number) -> row.getString("programme"))
                .list();
    }

    /// Jobs that another process left open.
    ///
    /// @param silentSince only those not heard of since then
    List<StoredJob> orphans(Area whole, String runner, Instant silentSince) {
        return jdbc.sql("""
                        SELECT * FROM job
                        WHERE programme = :programme AND state IN ('waiting', 'running') AND runner <> :runner
                          AND beat_at <= :since
                        ORDER BY id""")
                .param("programme", whole.programme())
                .param("runner", runner)
                .param("since", silentSince.atOffset(ZoneOffset.UTC))
                .query(this::job)
                .list();
    }

    /// Takes a job of a dead process over: it waits again, and nothing of its file is left.
    boolean takeOver(Area area, long id, String runner, Instant silentSince, Instant now) {
        int taken = jdbc.sql("""
                        UPDATE job
                        SET state = 'waiting', runner = :runner, started_at = NULL, beat_at = :now
                        WHERE id = :id AND programme = :programme AND state IN ('waiting', 'running')
                          AND beat_at <= :since""")
                .param("id", id)
                .param("programme", area.programme())
                .param("runner", runner)
                .param("since", silentSince.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("DELETE FROM job_part WHERE job = :id AND programme = :programme")
                .param("id", id)
                .param("programme", area.programme())
                .update();
        return taken == 1;
    }

    void beat(Area area, String runner, Instant now) {
        jdbc.sql("""
                        UPDATE job SET beat_at = :now
                        WHERE programme = :programme AND runner = :runner AND state IN ('waiting', 'running')""")
                .param("programme", area.programme())
                .param("runner", runner)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
