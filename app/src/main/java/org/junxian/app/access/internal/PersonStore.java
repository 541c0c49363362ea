package org.junxian.app.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of people.
@Repository
public class PersonStore {

    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean anybody() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM person)")
                .query(Boolean.class)
                .single();
    }

    /// Adds a person who must change the password.
    ///
    /// @return false when the name was taken in the meantime
    public boolean add(String name, String title, String passwordHash) {
        return jdbc.sql("""
                                INSERT INTO person (name, title, password_hash, must_change_password, made_at)
                                VALUES (:name, :title, :hash, true, now())
                                ON CONFLICT DO NOTHING""")
                        .param("name", name)
                        .param("title", title)
                        .param("hash", passwordHash)
                        .update()
                == 1;
    }

    Optional<Person> find(String name) {
        return jdbc.sql("""
                        SELECT p.name, p.title, p.password_hash, p.must_change_password, ARRAY(
                                   SELECT DISTINCT g.role FROM person_grant g
                                   WHERE g.person = p.name AND g.revoked_at IS NULL AND g.since <= current_date
                                     AND (g.until IS NULL OR g.until >= current_date)
                                   ORDER BY g.role) AS roles
                        FROM person p
                        WHERE p.name = :name AND p.active""").param("name", name).query(PersonStore::person).optional();
    }

    void changePassword(String name, String passwordHash) {
        jdbc.sql("""
                        UPDATE person
                        SET password_hash = :hash, must_change_password = false, password_changed_at = now()
                        WHERE name = :name""").param("name", name).param("hash", passwordHash).update();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getString("name"),
                row.getString("title"),
                row.getString("password_hash"),
                row.getBoolean("must_change_password"),
                List.of((String[]) row.getArray("roles").getArray()));
    }
}
