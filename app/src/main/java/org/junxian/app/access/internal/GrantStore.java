package org.junxian.app.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of grants.
@Repository
class GrantStore {

    /// A grant as it stands in the database, its reach not yet spelled out.
    record Stored(
            long id,
            Role role,
            String reach,
            @Nullable String programme,
            @Nullable String code) {}

    private final JdbcClient jdbc;

    GrantStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is in force for a person on a day, the oldest grant first.
    List<Stored> inForce(String person, LocalDate day) {
        return jdbc.sql("""
                        SELECT g.id, g.role, g.reach, g.programme, g.code
                        FROM person_grant g
                        JOIN person p ON p.name = g.person
                        WHERE g.person = :person AND p.active AND g.revoked_at IS NULL
                          AND g.since <= :day AND (g.until IS NULL OR g.until >= :day)
                        ORDER BY g.id""")
                .param("person", person)
                .param("day", day)
                .query(GrantStore::stored)
                .list();
    }

    /// Gives a role over the whole installation.
    void addInstallation(String person, Role role, LocalDate since, String by) {
        jdbc.sql("""
                        INSERT INTO person_grant (person, role, reach, since, given_by, given_at)
                        VALUES (:person, :role, 'installation', :since, :by, now())""")
                .param("person", person)
                .param("role", role.id())
                .param("since", since)
                .param("by", by)
                .update();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getLong("id"),
                Role.of(row.getString("role")),
                row.getString("reach"),
                row.getString("programme"),
                row.getString("code"));
    }
}
