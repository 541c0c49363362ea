package org.junxian.app.database.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junxian.app.database.Login;

/// What the administrator of a fresh cluster does before anyone else connects: one database, its owner, and the
/// application's role. Doing it again changes nothing.
final class FirstConnection {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PAUSE_MILLIS = 100;

    private FirstConnection() {}

    static void prepare(String server, String database, Passwords passwords) {
        try (var connection = connect(server + "postgres", passwords.admin())) {
            makeLogin(connection, passwords.owner());
            makeLogin(connection, passwords.app());
            makeDatabase(connection, database, passwords.owner().name());
        } catch (SQLException e) {
            throw new IllegalStateException("The fresh PostgreSQL cluster cannot be prepared: " + e.getMessage(), e);
        }
    }

    /// Waits until a PostgreSQL that is still recovering lets us in.
    static void await(String url, Passwords passwords) {
        var until = Instant.now().plus(PATIENCE);
        while (true) {
            try (var connection = connect(url, passwords.admin())) {
                return;
            } catch (SQLException e) {
                if (Instant.now().isAfter(until)) {
                    throw new IllegalStateException(
                            "The PostgreSQL that was left running does not answer: " + e.getMessage(), e);
                }
                pause();
            }
        }
    }

    private static Connection connect(String url, Login login) throws SQLException {
        return DriverManager.getConnection(url, login.name(), login.password());
    }

    private static void makeLogin(Connection connection, Login login) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", login.name())) {
            run(connection, "SELECT format('CREATE ROLE %I LOGIN PASSWORD %L', ?, ?)", login.name(), login.password());
        }
    }

    private static void makeDatabase(Connection connection, String database, String owner) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
            run(connection, "SELECT format('CREATE DATABASE %I OWNER %I', ?, ?)", database, owner);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /// Lets the server itself quote the names into a statement that takes no parameters, then runs it.
    private static void run(Connection connection, String format, String first, String second) throws SQLException {
        try (var quote = connection.prepareStatement(format)) {
            quote.setString(1, first);
            quote.setString(2, second);
            try (var rows = quote.executeQuery();
                    var statement = connection.createStatement()) {
                rows.next();
                statement.execute(rows.getString(1));
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
