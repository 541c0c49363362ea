package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junxian.app.database.StorageFolder;
import org.junxian.app.database.internal.EmbeddedPostgres;
import org.junxian.app.trial.FreshFolder;
import org.junxian.app.trial.Invariants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// F1: killed in the middle of loading the package of Shandong, the platform leaves all of it or nothing.
class KilledImportTest {

    private final Path folder = FreshFolder.make("killed-");

    @Test
    void F1_a_platform_that_is_killed_while_it_loads_leaves_nothing_half_visible() throws Exception {
        killAtRandomMoments(3);
    }

    @Test
    @Tag("nightly")
    void F1_twenty_kills_leave_nothing_half_visible() throws Exception {
        killAtRandomMoments(20);
    }

    private void killAtRandomMoments(int times) throws Exception {
        long seed = 20261122L + times;
        var random = new SplittableRandom(seed);
        for (int i = 0; i < times; i++) {
            var platform = start();
            awaitLoading(platform, i + 1);
            Thread.sleep(random.nextInt(1_500));
            platform.destroyForcibly().waitFor();
            look("seed " + seed + ", kill " + (i + 1));
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        JunxianApplication.class.getName(),
                        "--junxian.data=" + folder,
                        "--junxian.demo=true",
                        "--junxian.packages=../programmes",
                        "--server.port=0")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("platform.log").toFile()))
                .start();
    }

    /// Until the log says that the platform has started: then it loads. One that ends by itself before has failed.
    private void awaitLoading(Process platform, int starts) throws Exception {
        var until = Instant.now().plus(Duration.ofMinutes(3));
        while (starts(folder.resolve("platform.log")) < starts && Instant.now().isBefore(until)) {
            assertThat(platform.waitFor(50, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    private static long starts(Path log) throws IOException {
        return Files.readString(log)
                .lines()
                .filter(line -> line.contains("Started JunxianApplication"))
                .count();
    }

    /// Looks as the owner of the tables, after taking the database over.
    private void look(String when) {
        try (var postgres = EmbeddedPostgres.start(StorageFolder.resolve(folder.toString(), name -> null))) {
            var database = postgres.database();
            var source = new DriverManagerDataSource(
                    database.url() + "?currentSchema=junxian",
                    database.owner().name(),
                    database.owner().password());
            var jdbc = JdbcClient.create(source);
            boolean tables = jdbc.sql("SELECT to_regclass('junxian.edition_file') IS NOT NULL")
                    .query(Boolean.class)
                    .single();
            if (tables) {
                assertThat(Invariants.broken(source)).as(when).isEqualTo(List.of());
                assertThat(jdbc.sql("SELECT count(*) FROM unit")
                                .query(Integer.class)
                                .single())
                        .as(when)
                        .isIn(0, 152);
            }
        }
    }
}
