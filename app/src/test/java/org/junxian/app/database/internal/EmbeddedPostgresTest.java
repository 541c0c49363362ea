package org.junxian.app.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junxian.app.database.Login;
import org.junxian.app.database.StorageFolder;
import org.junxian.app.trial.FreshFolder;

/// The embedded PostgreSQL survives what happens to it, and nobody shares it by accident.
class EmbeddedPostgresTest {

    private final StorageFolder folder =
            StorageFolder.resolve(FreshFolder.make("postgres-").toString(), name -> null);

    @Test
    void it_keeps_its_rows_over_a_restart_and_refuses_a_second_application() throws SQLException {
        try (var first = EmbeddedPostgres.start(folder)) {
            run(first, "CREATE TABLE kept (n int)");
            run(first, "INSERT INTO kept VALUES (7)");
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                    .hasMessageContaining("in use by another Junxian")
                    .hasMessageContaining("Try:");
        }
        try (var second = EmbeddedPostgres.start(folder)) {
            assertThat(number(second, "SELECT n FROM kept")).isEqualTo(7);
            assertThat(text(second, "SHOW fsync")).isEqualTo("on");
            assertThat(text(second, "SHOW data_checksums")).isEqualTo("on");
            assertThat(text(second, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void F1_after_the_application_is_killed_the_next_one_takes_the_running_database_over() throws Exception {
        var child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldPostgres.class.getName(),
                        folder.path().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = child.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("started");
            child.destroyForcibly().waitFor();
        }
        long orphan = Postmaster.of(folder.path().resolve("database/cluster-18"))
                .orElseThrow()
                .pid();
        try (var next = EmbeddedPostgres.start(folder)) {
            assertThat(Postmaster.of(folder.path().resolve("database/cluster-18"))
                            .orElseThrow()
                            .pid())
                    .isEqualTo(orphan);
            assertThat(number(next, "SELECT n FROM held")).isEqualTo(42);
        }
        assertThat(Postmaster.of(folder.path().resolve("database/cluster-18"))).isEmpty();
    }

    @Test
    void F2_a_database_that_was_killed_is_started_again_where_it_was() throws Exception {
        try (var postgres = EmbeddedPostgres.start(folder)) {
            run(postgres, "CREATE TABLE kept (n int)");
            run(postgres, "INSERT INTO kept VALUES (7)");
            assertThat(postgres.revive()).isFalse();
            kill(folder.path().resolve("database/cluster-18"));
            assertThat(postgres.revive()).isTrue();
            assertThat(number(postgres, "SELECT n FROM kept")).isEqualTo(7);
        }
    }

    /// All of PostgreSQL: a child that is left over would finish and commit its work.
    private static void kill(Path cluster) throws Exception {
        var postmaster =
                ProcessHandle.of(Postmaster.of(cluster).orElseThrow().pid()).orElseThrow();
        var children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        for (var child : children) {
            child.destroyForcibly();
            child.onExit().get(10, TimeUnit.SECONDS);
        }
        postmaster.onExit().get(10, TimeUnit.SECONDS);
    }

    static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
        var database = postgres.database();
        Login owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.name(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(EmbeddedPostgres postgres, String sql) throws SQLException {
        var database = postgres.database();
        Login owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.name(), owner.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static int number(EmbeddedPostgres postgres, String sql) throws SQLException {
        return Integer.parseInt(text(postgres, sql));
    }
}
