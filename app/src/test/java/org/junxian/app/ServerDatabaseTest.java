package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junxian.app.audit.Actor;
import org.junxian.app.evaluation.Editions;
import org.junxian.app.evaluation.PublishEdition;
import org.junxian.app.evaluation.PublishEdition.Order;
import org.junxian.app.programmes.LoadPackage;
import org.junxian.app.trial.Invariants;
import org.junxian.app.trial.SamplePackage;
import org.junxian.app.trial.ServerPostgres;
import org.junxian.programme.ReadPackage;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The same SQL on a server: Debian's PostgreSQL 15, the oldest that is supported.
class ServerDatabaseTest {

    private static final ServerPostgres SERVER = ServerPostgres.start();

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void a_package_is_loaded_and_published_on_postgresql_15() {
        try (var platform = new SpringApplicationBuilder(JunxianApplication.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0")
                .run(SERVER.settings())) {
            var jdbc = platform.getBean(JdbcClient.class);
            assertThat(jdbc.sql("SHOW server_version").query(String.class).single())
                    .startsWith("15.");
            var reading = ReadPackage.fromZip(SamplePackage.read().zip());
            var load = platform.getBean(LoadPackage.class);
            var report = load.handle(Actor.SYSTEM, reading, false);
            assertThat(report.loaded()).as(report.toString()).isTrue();
            var edition = platform.getBean(PublishEdition.class)
                    .handle(Actor.SYSTEM, new Order("monthly-targets", "monthly-targets", null, null));
            assertThat(platform.getBean(Editions.class).get(edition.id()).hash())
                    .isEqualTo(edition.hash());
            assertThat(Invariants.broken(platform.getBean(DataSource.class))).isEqualTo(List.of());
        }
    }

    @Test
    void F2_while_the_server_is_away_the_answer_says_so_and_afterwards_all_is_well() throws Exception {
        awayFor(Duration.ofSeconds(2));
    }

    @Test
    @Tag("nightly")
    void F2_a_minute_without_the_server() throws Exception {
        awayFor(Duration.ofSeconds(60));
    }

    private static void awayFor(Duration time) throws Exception {
        try (var platform = new SpringApplicationBuilder(JunxianApplication.class)
                        .web(WebApplicationType.SERVLET)
                        .properties("server.port=0")
                        .run(SERVER.settings());
                var client = HttpClient.newHttpClient()) {
            var address = "http://localhost:" + platform.getEnvironment().getProperty("local.server.port");
            var request = HttpRequest.newBuilder(URI.create(address + "/api/v1/programmes"))
                    .timeout(Duration.ofSeconds(25))
                    .build();
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
            SERVER.pause();
            var signedIn = HttpRequest.newBuilder(URI.create(address + "/api/v1/work"))
                    .header("Cookie", "JUNXIAN_SESSION=anything")
                    .build();
            for (var asked : List.of(request, signedIn)) {
                var away = client.send(asked, BodyHandlers.ofString());
                assertThat(away.statusCode()).as(away.body()).isEqualTo(503);
                assertThat(away.body()).contains("E9002");
            }
            Thread.sleep(time);
            SERVER.goOn();
            var until = Instant.now().plusSeconds(10);
            int status = 0;
            while (status != 200 && Instant.now().isBefore(until)) {
                Thread.sleep(200);
                status = client.send(request, BodyHandlers.ofString()).statusCode();
            }
            assertThat(status).as("ten seconds after the server came back").isEqualTo(200);
        }
    }
}
