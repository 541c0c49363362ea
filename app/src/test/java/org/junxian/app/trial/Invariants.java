package org.junxian.app.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The statements that must return no row. Each is asked in the whole area of every programme, because row security
/// shows nobody more than one programme at a time.
public final class Invariants {

    private static final Path FOLDER = Path.of("src/main/resources/db/invariants");

    private Invariants() {}

    public static List<Path> names() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names of those that are broken, with the rows they returned.
    public static List<String> broken(DataSource source) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var broken = brokenOn(connection);
            connection.rollback();
            return broken;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /// The same within a transaction that has begun, and that stays open.
    public static List<String> brokenOn(Connection connection) {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var broken = new ArrayList<String>();
        var programmes = jdbc.sql("SELECT id FROM programme UNION ALL SELECT ''")
                .query(String.class)
                .list();
        for (String programme : programmes) {
            enterWhole(jdbc, Objects.requireNonNull(programme));
            broken.addAll(brokenIn(jdbc, Objects.requireNonNull(programme)));
        }
        return broken;
    }

    private static void enterWhole(JdbcClient jdbc, String programme) {
        jdbc.sql("""
                        SELECT set_config('junxian.programme', :programme, true),
                               set_config('junxian.units', '*', true),
                               set_config('junxian.departments', '*', true)""").param("programme", programme).query().listOfRows();
    }

    private static List<String> brokenIn(JdbcClient jdbc, String programme) {
        var broken = new ArrayList<String>();
        for (var file : names()) {
            try {
                var rows = jdbc.sql(Files.readString(file)).query().listOfRows();
                if (!rows.isEmpty()) {
                    broken.add("%s in '%s': %s"
                            .formatted(
                                    file.getFileName(),
                                    programme,
                                    rows.stream().limit(5).toList()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return broken;
    }
}
