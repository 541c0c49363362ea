package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junxian.app.audit.Actor;
import org.junxian.app.programmes.LoadPackage;
import org.junxian.app.trial.FreshFolder;
import org.junxian.app.trial.Invariants;
import org.junxian.app.trial.SamplePackage;
import org.junxian.programme.ReadPackage;
import org.junxian.programme.Reading;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

/// F3: with its disk full the platform refuses to save, leaves nothing half-done, goes on answering, and recovers once
/// there is room. The disk is a small one in memory, which needs the right to mount.
@Tag("nightly")
class DiskFullTest {

    private static final int ROOM = 300 << 20;

    private final Path disk = FreshFolder.make("small-disk-");

    @BeforeEach
    void a_small_disk() throws Exception {
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + ROOM, "tmpfs", disk.toString()) == 0,
                "this machine does not let us mount");
    }

    @AfterEach
    void take_it_away() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void F3_a_full_disk_is_refused_cleanly_and_recovers() throws Exception {
        try (var platform = new SpringApplicationBuilder(JunxianApplication.class)
                .properties("server.port=0")
                .run("--junxian.data=" + disk.resolve("data"), "--server.port=0")) {
            var load = platform.getBean(LoadPackage.class);
            load.handle(Actor.SYSTEM, sample("before"), false);
            Path filler = disk.resolve("filler");
            fill(filler);
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 400; i++) {
                            load.handle(Actor.SYSTEM, sample("full-" + i), false);
                        }
                    })
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("No space left on device");
            assertThat(get(platform)).as("reads go on").isEqualTo(200);
            Files.delete(filler);
            saveWithin(Duration.ofSeconds(10), load);
            assertThat(Invariants.broken(platform.getBean(DataSource.class))).isEqualTo(List.of());
        }
    }

    private static void saveWithin(Duration patience, LoadPackage load) throws InterruptedException {
        var until = Instant.now().plus(patience);
        while (true) {
            try {
                load.handle(Actor.SYSTEM, sample("after"), false);
                return;
            } catch (DataAccessException e) {
                assertThat(Instant.now()).as("still failing: " + e.getMessage()).isBefore(until);
                Thread.sleep(200);
            }
        }
    }

    private static Reading sample(String name) {
        return ReadPackage.fromZip(SamplePackage.read().called(name).zip());
    }

    private static void fill(Path filler) throws IOException {
        byte[] block = new byte[1 << 16];
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static int get(ConfigurableApplicationContext platform) throws Exception {
        var address = "http://localhost:" + platform.getEnvironment().getProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address + "/api/v1/programmes/before"))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
