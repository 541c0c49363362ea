package org.junxian.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.trial.RunningPlatform;
import org.junxian.app.trial.Staff;
import org.junxian.programme.model.Text;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// F1: the word that a job is done commits with what the job did, so neither is ever there without the other.
@RunningPlatform
class JobDoneTest {

    private static final Text TITLE = Text.same("a test");
    private static final Area WHOLE = Area.whole("shandong");
    private static final JobResult DONE = new JobResult.Report(new JobReport(TITLE, 1, 0, List.of()));

    @Autowired
    Jobs jobs;

    @Autowired
    Staff staff;

    @Autowired
    InArea inArea;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    private String state(long id) {
        return inArea.read(
                WHOLE,
                () -> jdbc.sql("SELECT state FROM job WHERE id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single());
    }

    private int entries(String action, String subject) {
        return jdbc.sql("SELECT count(*) FROM audit_entry WHERE what = :action AND subject = :subject")
                .param("action", action)
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    private void await(long id, String state) throws InterruptedException {
        var until = Instant.now().plus(Duration.ofSeconds(20));
        while (!state(id).equals(state)) {
            assertThat(Instant.now()).as(state(id)).isBefore(until);
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /// Starts a job that writes an entry about `subject` and says in the same transaction that it is done.
    private long start(String who, String subject, CountDownLatch mayEnd, boolean breaks) {
        var officer = staff.give(who, Role.PROGRAMME_OFFICER, "province", "shandong", null);
        return jobs.start(officer, "test-word", TITLE, WHOLE, progress -> {
                    progress.stage(TITLE, 1);
                    return inArea.change(WHOLE, () -> {
                        audit.append(new Actor(who), "worked", subject, "");
                        try {
                            mayEnd.await(20, TimeUnit.SECONDS);
                        } catch (InterruptedException e) {
                            throw new AssertionError(e);
                        }
                        progress.done(DONE);
                        if (breaks) {
                            throw new IllegalStateException("the commit does not come");
                        }
                        return DONE;
                    });
                })
                .id();
    }

    @Test
    void F1_the_word_and_the_work_commit_together_and_once() throws Exception {
        long id = start("word.one", "work one", new CountDownLatch(0), false);
        await(id, "done");
        assertThat(entries("worked", "work one")).isEqualTo(1);
        assertThat(entries("job done", "job " + id)).isEqualTo(1);
    }

    @Test
    void F1_work_that_is_rolled_back_takes_the_word_with_it() throws Exception {
        long id = start("word.two", "work two", new CountDownLatch(0), true);
        await(id, "failed");
        assertThat(entries("worked", "work two")).isZero();
        assertThat(entries("job done", "job " + id)).isZero();
    }

    @Test
    void F1_a_job_that_another_process_called_dead_takes_its_work_back() throws Exception {
        var mayEnd = new CountDownLatch(1);
        long id = start("word.three", "work three", mayEnd, false);
        await(id, "running");
        inArea.change(
                WHOLE,
                () -> jdbc.sql("UPDATE job SET runner = 'another process' WHERE id = :id")
                        .param("id", id)
                        .update());
        mayEnd.countDown();
        await(id, "failed");
        TimeUnit.MILLISECONDS.sleep(300);
        assertThat(entries("worked", "work three")).isZero();
        assertThat(entries("job done", "job " + id)).isZero();
    }
}
