package org.junxian.app.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of people's accounts at providers, and of the answers that were taken already.
@Repository
class LinkStore {

    /// @param stated the value of the provider's claim
    record Link(String provider, String stated, String person, String by, Instant since) {}

    private static final Duration ANSWERS_KEPT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<String> person(String provider, String stated) {
        return jdbc.sql("SELECT person FROM person_link WHERE provider = :provider AND stated = :stated")
                .param("provider", provider)
                .param("stated", stated)
                .query(String.class)
                .optional();
    }

    List<Link> of(String person) {
        return jdbc.sql("SELECT * FROM person_link WHERE person = :person ORDER BY provider")
                .param("person", person)
                .query(LinkStore::link)
                .list();
    }

    /// Links, in place of what the person was linked with at this provider.
    ///
    /// @return false when the account is somebody else's
    boolean put(String person, String provider, String stated, String by) {
        remove(person, provider);
        return jdbc.sql("""
                        INSERT INTO person_link (provider, stated, person, linked_by, linked_at)
                        VALUES (:provider, :stated, :person, :by, :now)
                        ON CONFLICT DO NOTHING""")
                        .param("provider", provider)
                        .param("stated", stated)
                        .param("person", person)
                        .param("by", by)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /// @return whether there was a link
    boolean remove(String person, String provider) {
        return jdbc.sql("DELETE FROM person_link WHERE person = :person AND provider = :provider")
                        .param("person", person)
                        .param("provider", provider)
                        .update()
                == 1;
    }

    /// Notes that an answer was taken.
    ///
    /// @return false when it was taken before
    boolean takeOnce(String stateHash) {
        jdbc.sql("DELETE FROM provider_answer WHERE taken_at < :before")
                .param("before", OffsetDateTime.now(clock).minus(ANSWERS_KEPT))
                .update();
        return jdbc.sql(
                                "INSERT INTO provider_answer (state_hash, taken_at) VALUES (:hash, :now) ON CONFLICT DO NOTHING")
                        .param("hash", stateHash)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getString("provider"),
                row.getString("stated"),
                row.getString("person"),
                row.getString("linked_by"),
                Objects.requireNonNull(row.getTimestamp("linked_at")).toInstant());
    }
}
