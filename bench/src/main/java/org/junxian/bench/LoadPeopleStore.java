package org.junxian.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Makes the people of a load test in the embedded database of a demonstration, already signed in: what is measured is
/// work, not 700 passwords. They are marked as demonstration and called `load-…`.
final class LoadPeopleStore implements AutoCloseable {

    /// Somebody with a session: the value of the cookie, and the unit or city they work for.
    record Signed(String name, String key, String unit) {}

    private static final String NOBODYS_HASH = "$argon2id$v=19$m=16384,t=2,p=1$load$load";

    private final Connection connection;

    LoadPeopleStore(Path folder) throws IOException, SQLException {
        var passwords = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("database.passwords"))) {
            passwords.load(in);
        }
        String port = Files.readAllLines(folder.resolve("database/cluster-18/postmaster.pid"))
                .get(3)
                .strip();
        connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/junxian",
                "junxian_owner",
                passwords.getProperty("junxian_owner"));
        connection.setSchema("junxian");
        connection.setAutoCommit(false);
    }

    List<String> counties() throws SQLException {
        return codes("""
                SELECT code FROM unit u
                WHERE programme = 'shandong' AND evaluated AND until IS NULL
                  AND version = (SELECT max(version) FROM package_version p WHERE p.programme = u.programme)
                ORDER BY code""");
    }

    List<String> cities() throws SQLException {
        return codes("""
                SELECT DISTINCT parent FROM unit u
                WHERE programme = 'shandong' AND evaluated AND until IS NULL AND parent IS NOT NULL
                  AND version = (SELECT max(version) FROM package_version p WHERE p.programme = u.programme)
                ORDER BY parent""");
    }

    private List<String> codes(String sql) throws SQLException {
        var codes = new ArrayList<String>();
        try (var statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }

    /// The database itself, for measurements against it.
    Connection connection() {
        return connection;
    }

    /// Somebody with a role in the programme of Shandong.
    Signed signIn(String name, String role, String reach, String code) throws SQLException {
        return signIn(name, role, reach, "shandong", code);
    }

    /// A person with one role and an open session; made once, signed in anew each time.
    ///
    /// @param programme null for an office of the installation
    /// @param code      of a unit, city or department; empty for a whole programme or the installation
    Signed signIn(String name, String role, String reach, @Nullable String programme, String code) throws SQLException {
        String key = name + "-" + System.nanoTime();
        run("""
                INSERT INTO person (name, title, password_hash, must_change_password, demonstration, made_at)
                VALUES (?, '演示：压力测试', ?, false, true, now())
                ON CONFLICT (name) DO NOTHING""", name, NOBODYS_HASH);
        run("""
                INSERT INTO person_grant (person, role, reach, programme, code, since, given_by, given_at)
                SELECT ?, ?, ?, ?, nullif(?, ''), DATE '2020-01-01', 'load', now()
                WHERE NOT EXISTS (SELECT 1 FROM person_grant WHERE person = ?)""", name, role, reach, programme, code, name);
        run("""
                INSERT INTO web_session (key_hash, person, opened_by, started_at, used_at, address, browser)
                VALUES (?, ?, 'password', now(), now(), '127.0.0.1', 'load')""", hash(key), name);
        return new Signed(name, key, code);
    }

    private void run(String sql, @Nullable String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.commit();
        connection.close();
    }
}
