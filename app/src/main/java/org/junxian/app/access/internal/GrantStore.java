package org.junxian.app.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of grants.
@Repository
class GrantStore {

    /// A grant as it stands in the database, its reach not yet spelled out.
    ///
    /// @param lentBy the person it was lent by, if it was
    record Stored(
            long id,
            String person,
            Role role,
            String reach,
            @Nullable String programme,
            @Nullable String code,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String lentBy) {}

    /// A grant about to be made.
    record Wish(
            String person,
            Role role,
            String reach,
            @Nullable String programme,
            @Nullable String code,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable Long lentFrom) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    GrantStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What is in force for a person on a day, the oldest grant first.
    List<Stored> inForce(String person, LocalDate day) {
        return jdbc.sql("""
                        SELECT g.*, origin.person AS lent_by
                        FROM grants_on(:day) g LEFT JOIN person_grant origin ON origin.id = g.lent_from
                        WHERE g.person = :person
                        ORDER BY g.id""")
                .param("person", person)
                .param("day", day)
                .query(GrantStore::stored)
                .list();
    }

    /// What is in force or to come, of everybody.
    List<Stored> from(LocalDate day) {
        return jdbc.sql("""
                        SELECT g.*, origin.person AS lent_by
                        FROM person_grant g LEFT JOIN person_grant origin ON origin.id = g.lent_from
                        WHERE g.revoked_at IS NULL AND (g.until IS NULL OR g.until >= :day)
                        ORDER BY g.person, g.id""").param("day", day).query(GrantStore::stored).list();
    }

    /// A grant that was not taken away.
    Optional<Stored> find(long id) {
        return jdbc.sql("""
                        SELECT g.*, origin.person AS lent_by
                        FROM person_grant g LEFT JOIN person_grant origin ON origin.id = g.lent_from
                        WHERE g.id = :id AND g.revoked_at IS NULL""").param("id", id).query(GrantStore::stored).optional();
    }

    long add(Wish wish, String by) {
        return jdbc.sql("""
                        INSERT INTO person_grant (person, role, reach, programme, code, since, until, lent_from,
                                                  given_by, given_at)
                        VALUES (:person, :role, :reach, :programme, :code, :since, :until, :lentFrom, :by, :now)
                        RETURNING id""")
                .param("person", wish.person())
                .param("role", wish.role().id())
                .param("reach", wish.reach())
                .param("programme", wish.programme())
                .param("code", wish.code())
                .param("since", wish.since())
                .param("until", wish.until())
                .param("lentFrom", wish.lentFrom())
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    void revoke(long id, String by) {
        jdbc.sql("""
                        UPDATE person_grant SET revoked_by = :by, revoked_at = :now
                        WHERE id = :id AND revoked_at IS NULL""")
                .param("id", id)
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getLong("id"),
                row.getString("person"),
                Role.of(row.getString("role")),
                row.getString("reach"),
                row.getString("programme"),
                row.getString("code"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("lent_by"));
    }
}
