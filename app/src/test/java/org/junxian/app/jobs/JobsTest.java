package org.junxian.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.RunningPlatform;
import org.junxian.app.trial.Staff;
import org.junxian.programme.model.Text;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Jobs say how far they are, end when they are told to, and are their owner's alone.
@RunningPlatform
class JobsTest {

    private static final Text TITLE = Text.same("a test");
    private static final Area COUNTY = Area.of("shandong", List.of("370112"), List.of());
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Jobs jobs;

    @Autowired
    Staff staff;

    @Autowired
    Caller http;

    @Autowired
    InArea inArea;

    @Autowired
    JdbcClient jdbc;

    private final CountDownLatch release = new CountDownLatch(1);
    private org.junxian.app.access.Caller clerk = new org.junxian.app.access.Caller("x", "x", List.of(), false);

    @BeforeEach
    void a_clerk_is_signed_in() {
        clerk = staff.give("jobs." + NUMBER.incrementAndGet(), Role.COUNTY_CLERK, "county", "shandong", "370112");
        staff.signIn(http, clerk.name());
    }

    @AfterEach
    void nothing_runs_on() {
        release.countDown();
    }

    private JsonNode job(long id) {
        return http.json("/api/v1/jobs/" + id);
    }

    private JsonNode await(long id, String state) {
        var until = Instant.now().plus(Duration.ofSeconds(20));
        var job = job(id);
        while (!job.path("state").asString().equals(state)) {
            assertThat(Instant.now()).as(job.toString()).isBefore(until);
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            job = job(id);
        }
        return job;
    }

    private JobResult untilStopped(Progress progress) throws InterruptedException {
        progress.plan(3);
        progress.stage(new Text("读取", "reading"), 10);
        for (long i = 1; ; i++) {
            progress.step(new Text("第 " + i + " 行", "row " + i), i);
            release.await(5, TimeUnit.MILLISECONDS);
        }
    }

    @Test
    void a_job_says_how_far_it_is_and_leaves_a_report() throws Exception {
        long id = jobs.start(clerk, "test-report", TITLE, COUNTY, progress -> {
                    progress.plan(2);
                    progress.stage(new Text("检查", "checking"), 4);
                    progress.step(new Text("第 3 行", "row 3"), 3);
                    release.await();
                    return new JobResult.Report(new JobReport(TITLE, 2, 1, List.of()));
                })
                .id();
        var running = await(id, "running");
        while (running.path("progress").path("number").asInt() == 0) {
            running = job(id);
        }
        assertThat(running.path("progress").path("stage").path("en").asString()).isEqualTo("checking");
        assertThat(running.path("progress").path("stages").asInt()).isEqualTo(2);
        release.countDown();
        var done = await(id, "done");
        assertThat(done.path("report").path("changed").asInt()).isEqualTo(2);
        assertThat(done.path("hasFile").asBoolean()).isFalse();
        assertThat(done.path("endedAt").asString()).isNotBlank();
    }

    /// While figures are copied in, the connection of the work answers nothing else; here it can answer nothing.
    @Test
    void a_step_asks_nothing_on_the_connection_of_the_work() {
        long id = jobs.start(clerk, "test-busy", TITLE, COUNTY, progress -> {
                    progress.stage(TITLE, 2);
                    assertThatThrownBy(() -> inArea.change(COUNTY, () -> {
                                assertThatThrownBy(() -> jdbc.sql("SELECT 1 / 0")
                                                .query(Integer.class)
                                                .single())
                                        .hasMessageContaining("division by zero");
                                pause(Duration.ofMillis(1_200));
                                progress.step(TITLE, 1);
                                throw new IllegalStateException("the step came back");
                            }))
                            .hasMessage("the step came back");
                    return JobResult.nothing();
                })
                .id();
        await(id, "done");
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_cancelled_job_ends_at_its_next_step() {
        long id = jobs.start(clerk, "test-cancel", TITLE, COUNTY, this::untilStopped)
                .id();
        await(id, "running");
        assertThat(http.send("POST", "/api/v1/jobs/" + id + "/cancellation", "").statusCode())
                .isEqualTo(200);
        var ended = await(id, "cancelled");
        assertThat(ended.path("problem").isNull()).isTrue();
    }

    @Test
    void a_refusal_becomes_the_problem_and_anything_else_gets_a_reference_number() {
        long refused = jobs.start(clerk, "test-refusal", TITLE, COUNTY, progress -> {
                    throw Refusal.of(Problem.UNKNOWN_UNIT, "999999", "shandong");
                })
                .id();
        assertThat(await(refused, "failed").path("problem").path("code").asString())
                .isEqualTo("E1004");
        long broken = jobs.start(clerk, "test-fault", TITLE, COUNTY, progress -> {
                    throw new IllegalArgumentException("internal detail");
                })
                .id();
        var problem = await(broken, "failed").path("problem");
        assertThat(problem.path("code").asString()).isEqualTo("E9001");
        assertThat(problem.toString()).doesNotContain("internal detail");
    }

    @Test
    void the_file_of_a_job_is_handed_out_as_it_was_written() {
        byte[] line = "a line of the file, again and again\n".getBytes(StandardCharsets.UTF_8);
        int lines = 20_000;
        long id = jobs.start(clerk, "test-file", TITLE, COUNTY, progress -> {
                    try (var out = progress.file("lines-\u884c.txt", "text/plain")) {
                        for (int i = 0; i < lines; i++) {
                            out.write(line);
                        }
                    }
                    return new JobResult.FileMade();
                })
                .id();
        assertThat(await(id, "done").path("hasFile").asBoolean()).isTrue();
        var file = http.get("/api/v1/jobs/" + id + "/file");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).hasSize(lines * line.length).startsWith(line).endsWith(line);
    }

    @Test
    void A1_a_job_of_somebody_else_is_as_unknown_as_one_that_never_was() {
        long id = jobs.start(clerk, "test-own", TITLE, COUNTY, progress -> JobResult.nothing())
                .id();
        await(id, "done");
        var officer = staff.give("jobs.officer." + id, Role.PROGRAMME_OFFICER, "province", "shandong", null);
        staff.signIn(http, officer.name());
        for (String path : List.of("", "/file", "/cancellation")) {
            var answer = path.equals("/cancellation")
                    ? http.send("POST", "/api/v1/jobs/" + id + path, "")
                    : http.get("/api/v1/jobs/" + id + path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(Caller.text(answer).replace("" + id, "N"))
                    .isEqualTo(Caller.text(http.get("/api/v1/jobs/987654321")).replace("987654321", "N"));
        }
        assertThat(http.json("/api/v1/jobs").size()).isZero();
        http.startAfresh();
        assertThat(http.get("/api/v1/jobs").statusCode()).isEqualTo(401);
    }

    @Test
    void A5_a_job_ends_and_its_result_is_gone_when_the_right_to_it_is_taken_away() {
        long done = jobs.start(clerk, "test-done", TITLE, COUNTY, progress -> JobResult.nothing())
                .id();
        await(done, "done");
        long id = jobs.start(clerk, "test-revoked", TITLE, COUNTY, this::untilStopped)
                .id();
        await(id, "running");
        staff.takeAway(clerk.name());
        assertThat(http.get("/api/v1/jobs/" + done).statusCode()).isEqualTo(404);
        var until = Instant.now().plus(Duration.ofSeconds(20));
        while (!state(id).equals("failed")) {
            assertThat(Instant.now()).isBefore(until);
            Thread.onSpinWait();
        }
        staff.give(clerk.name(), Role.COUNTY_HEAD, "county", "shandong", "370112");
        assertThat(job(id).path("problem").path("code").asString()).isEqualTo("E6305");
    }

    private String state(long id) {
        return inArea.read(
                Area.whole("shandong"),
                () -> jdbc.sql("SELECT state FROM job WHERE id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single());
    }

    @Test
    void A2_the_database_shows_a_job_only_to_areas_that_cover_it() {
        long id = jobs.start(clerk, "test-rows", TITLE, COUNTY, progress -> JobResult.nothing())
                .id();
        await(id, "done");
        var seen = new ArrayList<Integer>();
        for (var area : List.of(
                COUNTY,
                Area.whole("shandong"),
                Area.of("shandong", List.of("370114"), List.of()),
                Area.whole("monthly-targets"),
                Area.none("shandong"))) {
            seen.add(inArea.read(
                    area,
                    () -> jdbc.sql("SELECT count(*) FROM job WHERE id = :id")
                            .param("id", id)
                            .query(Integer.class)
                            .single()));
        }
        assertThat(seen).containsExactly(1, 1, 0, 0, 0);
        assertThat(jdbc.sql("SELECT count(*) FROM job WHERE id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void F1_a_job_whose_process_died_is_marked_as_failed() {
        var area = Area.whole("shandong");
        long id = inArea.change(area, () -> {
            long planted =
                    jdbc.sql("""
                            INSERT INTO job (programme, whole, units, departments, owner, kind, title_zh, title_en,
                                state, runner, beat_at, created_at, started_at)
                            VALUES ('shandong', false, '{370112}', '{}', :owner, 'test-orphan', 'x', 'x',
                                'running', 'a process that was killed', now(), now(), now())
                            RETURNING id""").param("owner", clerk.name()).query(Long.class).single();
            jdbc.sql("SELECT audit_append(:who, 'job started', 'job ' || :id, '')")
                    .param("who", clerk.name())
                    .param("id", planted)
                    .query(Long.class)
                    .single();
            return planted;
        });
        assertThat(await(id, "failed").path("problem").path("code").asString()).isEqualTo("E6304");
    }

    @Test
    void nobody_queues_more_than_a_handful_and_a_job_is_not_started_inside_a_transaction() {
        var ids = new ArrayList<Long>();
        for (int i = 0; i < 10; i++) {
            ids.add(jobs.start(clerk, "test-many", TITLE, COUNTY, this::untilStopped)
                    .id());
        }
        assertThatThrownBy(() -> jobs.start(clerk, "test-many", TITLE, COUNTY, this::untilStopped))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.TOO_MANY_JOBS));
        assertThat(http.json("/api/v1/jobs").size()).isEqualTo(10);
        ids.reversed().forEach(id -> http.send("POST", "/api/v1/jobs/" + id + "/cancellation", ""));
        ids.forEach(id -> await(id, "cancelled"));
        assertThatThrownBy(() -> inArea.change(
                        COUNTY, () -> jobs.start(clerk, "test-tx", TITLE, COUNTY, progress -> JobResult.nothing())))
                .isInstanceOf(IllegalStateException.class);
    }
}
