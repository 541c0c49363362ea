package org.junxian.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.Role;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.ForkedPlatform;
import org.junxian.app.trial.FreshFolder;
import org.junxian.app.trial.ReturnsPackage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// F8: memory does not grow with the rows of a file, nor with the number of people who want one. The platform runs in a
/// process with 512 MB of heap, and ends itself should that not be enough.
class BoundedMemoryTest {

    private static final String PROGRAMME = "wide";
    private static final int ROWS = 200_000;
    private static final int PARALLEL = 50;
    private static final int SHORT_YEARS = 1_500;

    @Test
    void F8_two_hundred_thousand_rows_and_fifty_exports_at_once_fit_into_a_bounded_heap() throws Exception {
        try (var platform = new ForkedPlatform(FreshFolder.make("bounded-"), "-Xmx512m")) {
            var system = platform.signedIn("system", Role.SYSTEM_ADMINISTRATOR, "installation", null, null);
            ok(
                    200,
                    system.upload(
                            "POST",
                            "/api/v1/packages?dryRun=false",
                            ReturnsPackage.called(PROGRAMME).zip()));
            fill(platform);
            var officer = platform.signedIn("officer", Role.PROGRAMME_OFFICER, "province", PROGRAMME, null);
            ok(422, officer.get("/api/v1/programmes/" + PROGRAMME + "/figures.csv"));
            String all = "/api/v1/figures/exports?programme=" + PROGRAMME + "&indicator=output&format=";
            for (String format : List.of("csv", "xlsx")) {
                byte[] file = file(officer, id(officer.send("POST", all + format, "")));
                assertThat(file).hasSizeGreaterThan(format.equals("csv") ? ROWS * 40 : ROWS);
            }
            fiftyAtOnce(platform, all + "csv");
            assertThat(platform.isAlive()).isTrue();
            assertThat(platform.log()).doesNotContain("OutOfMemory");
        }
    }

    /// Half of them ask directly for a table as long as an answer may be, half start a job of the same table.
    private static void fiftyAtOnce(ForkedPlatform platform, String export) throws Exception {
        var asked = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < PARALLEL; i++) {
            var person = platform.signedIn("analyst-" + i, Role.PROGRAMME_OFFICER, "province", PROGRAMME, null);
            String direct = "/api/v1/programmes/" + PROGRAMME + "/figures.csv?indicator=residents";
            boolean job = i % 2 == 0;
            asked.add(() -> job
                    ? file(person, id(person.send("POST", export.replace("output", "residents"), ""))).length
                    : ok(200, person.get(direct)).body().length);
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(asked)) {
                assertThat(one.get()).isGreaterThan(SHORT_YEARS * 4 * 40);
            }
        }
    }

    /// Very many years of one indicator, and some of another.
    private static void fill(ForkedPlatform platform) throws Exception {
        try (var connection = platform.owner().getConnection()) {
            connection.setAutoCommit(false);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("""
                            SELECT set_config('junxian.programme', :programme, true),
                                   set_config('junxian.units', '*', true)""").param("programme", PROGRAMME).query().listOfRows();
            rows(jdbc, "output", ROWS / 60 + 1, 12);
            rows(jdbc, "residents", SHORT_YEARS, 1);
            connection.commit();
        }
    }

    /// Figures of all five counties.
    private static void rows(JdbcClient jdbc, String indicator, int years, int months) {
        jdbc.sql("""
                        INSERT INTO observation (programme, unit, indicator, period, revision, status, value, source,
                            demonstration, recorded_at, version)
                        SELECT :programme, u.code, :indicator,
                            lpad(n::text, 4, '0') || CASE WHEN :months = 1 THEN '' ELSE '-M' || m END,
                            1, 'value', n + m / 8.0, 'test', true, now(), 1
                        FROM unit u, generate_series(1, :years) n, generate_series(1, :months) m
                        WHERE u.programme = :programme AND u.kind = 'county'""")
                .param("programme", PROGRAMME)
                .param("indicator", indicator)
                .param("years", years)
                .param("months", months)
                .update();
    }

    private static long id(HttpResponse<byte[]> answer) {
        var text = Caller.text(ok(202, answer));
        return Long.parseLong(text.replaceAll("(?s)^\\{\"id\":(\\d+),.*", "$1"));
    }

    private static byte[] file(Caller caller, long id) throws InterruptedException {
        var until = Instant.now().plus(Duration.ofMinutes(3));
        while (true) {
            var job = caller.json("/api/v1/jobs/" + id);
            if (job.path("state").asString().equals("done")) {
                return ok(200, caller.get("/api/v1/jobs/" + id + "/file")).body();
            }
            assertThat(job.path("state").asString()).as(job.toString()).isIn("waiting", "running");
            assertThat(Instant.now()).as(job.toString()).isBefore(until);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static HttpResponse<byte[]> ok(int status, HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(() -> Caller.text(answer)).isEqualTo(status);
        return answer;
    }
}
