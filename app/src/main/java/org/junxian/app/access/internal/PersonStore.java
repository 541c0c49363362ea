package org.junxian.app.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of people.
@Repository
class PersonStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean anybody() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM person)")
                .query(Boolean.class)
                .single();
    }

    /// Adds a person; one of the demonstration need not change the password.
    ///
    /// @return false when the name is taken
    boolean add(String name, String title, String passwordHash, boolean demonstration, String by) {
        return jdbc.sql("""
                                INSERT INTO person (name, title, password_hash, must_change_password, demonstration,
                                                    made_by, made_at)
                                VALUES (:name, :title, :hash, NOT :demonstration, :demonstration, :by, :now)
                                ON CONFLICT DO NOTHING""")
                        .param("name", name)
                        .param("title", title)
                        .param("hash", passwordHash)
                        .param("demonstration", demonstration)
                        .param("by", by)
                        .param("now", now())
                        .update()
                == 1;
    }

    /// A person who may sign in.
    Optional<Person> find(String name) {
        return known(name).filter(Person::active);
    }

    /// A person, also one who may not sign in any more.
    Optional<Person> known(String name) {
        return jdbc.sql("SELECT * FROM person WHERE name = :name")
                .param("name", name)
                .query(PersonStore::person)
                .optional();
    }

    List<Person> list() {
        return jdbc.sql("SELECT * FROM person ORDER BY name")
                .query(PersonStore::person)
                .list();
    }

    void change(String name, String title, boolean active) {
        jdbc.sql("UPDATE person SET title = :title, active = :active WHERE name = :name")
                .param("name", name)
                .param("title", title)
                .param("active", active)
                .update();
    }

    /// @param mustChange whether the password only opens the change of password
    void setPassword(String name, String passwordHash, boolean mustChange) {
        jdbc.sql("""
                        UPDATE person
                        SET password_hash = :hash, must_change_password = :must, password_changed_at = :now
                        WHERE name = :name""")
                .param("name", name)
                .param("hash", passwordHash)
                .param("must", mustChange)
                .param("now", now())
                .update();
    }

    void signedIn(String name) {
        jdbc.sql("UPDATE person SET last_signed_in = :now WHERE name = :name")
                .param("name", name)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        var last = row.getTimestamp("last_signed_in");
        return new Person(
                row.getString("name"),
                row.getString("title"),
                row.getString("password_hash"),
                row.getBoolean("must_change_password"),
                row.getBoolean("active"),
                row.getBoolean("demonstration"),
                last == null ? null : last.toInstant());
    }
}
