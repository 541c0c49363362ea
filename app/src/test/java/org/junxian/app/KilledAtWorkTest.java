package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.Role;
import org.junxian.app.trial.BulkAtWork;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.ForkedPlatform;
import org.junxian.app.trial.FreshFolder;
import org.junxian.app.trial.Invariants;
import org.junxian.app.trial.ReturnAtWork;
import org.junxian.app.trial.ReturnsPackage;
import org.junxian.app.trial.SheetAtWork;
import org.junxian.app.trial.Worker;

/// F1, D5: while people bring workbooks, sheets and files back and move returns up and down, the application or its
/// PostgreSQL is killed. What was answered with "saved" is there, nothing is half there, and no job stays open.
class KilledAtWorkTest {

    private static final String PROGRAMME = "killed";
    private static final String DEPARTMENTS = """
            departments:
              statistics:
                title: { zh: 统计, en: Statistics }
                deadline-days: 60
                demonstration: true
                indicators: [residents]
            """;

    private final List<Worker> workers = new ArrayList<>();

    @Test
    void F1_three_kills_at_work_leave_nothing_half_done() throws Exception {
        killAtRandomMoments(3);
    }

    @Test
    @Tag("nightly")
    void F1_twenty_kills_at_work_leave_nothing_half_done() throws Exception {
        killAtRandomMoments(20);
    }

    private void killAtRandomMoments(int times) throws Exception {
        long seed = 20261123L + times;
        var random = new SplittableRandom(seed);
        try (var platform = new ForkedPlatform(FreshFolder.make("at-work-"), "-Xmx384m")) {
            prepare(platform);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                workers.forEach(threads::submit);
                awaitWork();
                try {
                    for (int i = 0; i < times; i++) {
                        String when = "seed " + seed + ", kill " + (i + 1);
                        Thread.sleep(500 + random.nextInt(1_500));
                        kill(platform, i % 3);
                        look(platform, when);
                    }
                    awaitWork();
                } finally {
                    workers.forEach(Worker::stop);
                }
            }
            for (var worker : workers) {
                worker.lookOnceMore();
                assertThat(worker.wrong()).as(worker + ", seed " + seed).isEmpty();
            }
            look(platform, "the end");
            awaitJobs(platform.signedIn("officer", Role.PROGRAMME_OFFICER, "province", PROGRAMME, null));
            System.out.println(times + " kills: " + workers);
        }
    }

    /// The application, its PostgreSQL, or both at once.
    private static void kill(ForkedPlatform platform, int what) throws Exception {
        if (what != 0) {
            platform.killDatabase();
        }
        if (what != 1) {
            platform.kill();
            platform.startAgain();
        }
    }

    /// Everybody gets at least one more thing done, so that the platform is known to work again.
    private void awaitWork() throws InterruptedException {
        var before = workers.stream().map(Worker::done).toList();
        var until = Instant.now().plus(Duration.ofSeconds(60));
        for (int i = 0; i < workers.size(); i++) {
            while (workers.get(i).done() == before.get(i)) {
                assertThat(Instant.now()).as("idle: " + workers.get(i)).isBefore(until);
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    /// No job is left open; those that were killed say so.
    private static void awaitJobs(Caller officer) throws InterruptedException {
        var until = Instant.now().plus(Duration.ofSeconds(30));
        var jobs = officer.json("/api/v1/jobs");
        while (jobs.toString().contains("\"state\":\"running\"")
                || jobs.toString().contains("\"state\":\"waiting\"")) {
            assertThat(Instant.now()).as(jobs.toString()).isBefore(until);
            TimeUnit.MILLISECONDS.sleep(100);
            jobs = officer.json("/api/v1/jobs");
        }
    }

    private void look(ForkedPlatform platform, String when) throws Exception {
        awaitDatabase(platform, when);
        assertThat(Invariants.broken(platform.owner())).as(when).isEmpty();
    }

    private static void awaitDatabase(ForkedPlatform platform, String when) throws Exception {
        var until = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            try (var connection = platform.owner().getConnection()) {
                assertThat(connection.isValid(5)).isTrue();
                return;
            } catch (java.sql.SQLException | IOException | IndexOutOfBoundsException e) {
                assertThat(Instant.now()).as(when + ": " + e).isBefore(until);
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private void prepare(ForkedPlatform platform) throws IOException {
        var system = platform.signedIn("system", Role.SYSTEM_ADMINISTRATOR, "installation", null, null);
        byte[] zip = ReturnsPackage.called(PROGRAMME)
                .with("departments.yaml", DEPARTMENTS)
                .zip();
        ok(200, system.upload("POST", "/api/v1/packages?dryRun=false", zip));
        var officer = platform.signedIn("officer", Role.PROGRAMME_OFFICER, "province", PROGRAMME, null);
        ok(201, officer.send("POST", "/api/v1/collections", """
                {"programme":"killed","form":"yearly","period":"2024","dueOn":"2030-01-01"}"""));
        ok(201, officer.send("POST", "/api/v1/department-sheets", """
                {"programme":"killed","period":"2024","department":"statistics","dueOn":"2030-01-01"}"""));
        for (String county : List.of("A01", "B01", "C01")) {
            String city = county.equals("C01") ? "CB" : "CA";
            workers.add(new ReturnAtWork(
                    PROGRAMME + ".yearly.2024." + county,
                    platform.signedIn("clerk-" + workers.size(), Role.COUNTY_CLERK, "county", PROGRAMME, county),
                    platform.signedIn("reviewer-" + workers.size(), Role.CITY_REVIEWER, "city", PROGRAMME, city),
                    platform.signedIn(
                            "officer-" + workers.size(), Role.PROGRAMME_OFFICER, "province", PROGRAMME, null)));
        }
        workers.add(new SheetAtWork(
                PROGRAMME + ".statistics.2024",
                platform.signedIn("statistics", Role.DEPARTMENT_OFFICER, "department", PROGRAMME, "statistics")));
        workers.add(new BulkAtWork(PROGRAMME, officer, platform));
    }

    private static void ok(int status, java.net.http.HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(() -> Caller.text(answer)).isEqualTo(status);
    }
}
