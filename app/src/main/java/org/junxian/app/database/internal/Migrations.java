package org.junxian.app.database.internal;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junxian.app.database.Database;

/// Brings the tables to the state this version needs, as their owner, and lets the application's role use them.
public final class Migrations {

    private static final int LOWEST_SERVER = 15;

    private Migrations() {}

    /// @throws IllegalStateException when the server is too old or the application's role owns the tables
    public static void apply(Database database) {
        requireVersion(database);
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(
                        database.url(),
                        database.owner().name(),
                        database.owner().password())
                .locations("classpath:db/migration")
                .schemas("junxian")
                .createSchemas(true)
                .placeholders(Map.of("app", database.app().name()))
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    private static void requireVersion(Database database) {
        var owner = database.owner();
        if (owner.name().equals(database.app().name())) {
            throw new IllegalStateException("""
                    The owner of the tables and the application use one database role, %s.
                    Try: make a second role and name it in JUNXIAN_DATABASE_USER; the how-to has the four lines of SQL.""".formatted(owner));
        }
        try (var connection = DriverManager.getConnection(database.url(), owner.name(), owner.password())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < LOWEST_SERVER) {
                throw new IllegalStateException(
                        "The server is PostgreSQL %d; Junxian needs %d or later.\nTry: use a newer server."
                                .formatted(version, LOWEST_SERVER));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("""
                    The database at %s does not let %s in: %s
                    Try: check JUNXIAN_DATABASE_URL, JUNXIAN_DATABASE_OWNER and JUNXIAN_DATABASE_OWNER_PASSWORD.""".formatted(database.url(), owner, e.getMessage()), e);
        }
    }
}
