package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
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
}
