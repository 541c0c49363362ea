package org.junxian.app.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of sessions. They stand in the database, so that a restart of the application ends nobody's work and
/// ending one acts on the next request.
@Repository
class SessionStore {

    /// @param provider  the sign-in service that opened it; null for the password
    /// @param signOutAt where the browser ends its session there too
    /// @param provenAt  when the person last proved who they are
    record Stored(
            long id,
            String person,
            @Nullable String provider,
            @Nullable String signOutAt,
            Instant startedAt,
            Instant usedAt,
            @Nullable Instant provenAt,
            String address,
            String browser) {

        boolean byPassword() {
            return provider == null;
        }
    }

    /// By which way a session is opened.
    record Way(@Nullable String provider, @Nullable String signOutAt) {

        static final Way PASSWORD = new Way(null, null);
    }

    private static final Duration TOUCH_EVERY = Duration.ofSeconds(20);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    SessionStore(
            JdbcClient jdbc,
            Clock clock,
            @Value("${junxian.session.idle:30m}") Duration idle,
            @Value("${junxian.session.longest:12h}") Duration longest) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    /// The session with this key, unless it was left alone too long or is too old.
    Optional<Stored> find(String keyHash) {
        return jdbc.sql("""
                        SELECT * FROM web_session
                        WHERE key_hash = :key AND used_at > :idleSince AND started_at > :oldest""")
                .param("key", keyHash)
                .param("idleSince", before(idle))
                .param("oldest", before(longest))
                .query(SessionStore::stored)
                .optional();
    }

    /// The session with this number, unless it is over.
    Optional<Stored> find(long id) {
        return jdbc.sql("""
                        SELECT * FROM web_session
                        WHERE id = :id AND used_at > :idleSince AND started_at > :oldest""")
                .param("id", id)
                .param("idleSince", before(idle))
                .param("oldest", before(longest))
                .query(SessionStore::stored)
                .optional();
    }

    List<Stored> of(String person) {
        return jdbc.sql("""
                        SELECT * FROM web_session
                        WHERE person = :person AND used_at > :idleSince AND started_at > :oldest
                        ORDER BY used_at DESC, id DESC""")
                .param("person", person)
                .param("idleSince", before(idle))
                .param("oldest", before(longest))
                .query(SessionStore::stored)
                .list();
    }

    /// Opens a session and forgets the ones that are over.
    void open(String keyHash, String person, Way way, String address, String browser) {
        jdbc.sql("DELETE FROM web_session WHERE used_at <= :idleSince OR started_at <= :oldest")
                .param("idleSince", before(idle))
                .param("oldest", before(longest))
                .update();
        jdbc.sql("""
                        INSERT INTO web_session (key_hash, person, opened_by, provider, sign_out_at,
                                                 started_at, used_at, address, browser)
                        VALUES (:key, :person, :by, :provider, :signOutAt, :now, :now, :address, :browser)""")
                .param("key", keyHash)
                .param("person", person)
                .param("by", way.provider() == null ? "password" : "provider")
                .param("provider", way.provider())
                .param("signOutAt", way.signOutAt())
                .param("now", now())
                .param("address", address)
                .param("browser", browser)
                .update();
    }

    /// Notes that the session is in use, at most every few seconds.
    void touch(Stored session) {
        if (session.usedAt().isBefore(clock.instant().minus(TOUCH_EVERY))) {
            jdbc.sql("UPDATE web_session SET used_at = :now WHERE id = :id")
                    .param("now", now())
                    .param("id", session.id())
                    .update();
        }
    }

    void prove(long id) {
        jdbc.sql("UPDATE web_session SET proven_at = :now WHERE id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    void close(String keyHash) {
        jdbc.sql("DELETE FROM web_session WHERE key_hash = :key")
                .param("key", keyHash)
                .update();
    }

    /// @return whether the person had such a session
    boolean close(String person, long id) {
        return jdbc.sql("DELETE FROM web_session WHERE id = :id AND person = :person")
                        .param("id", id)
                        .param("person", person)
                        .update()
                == 1;
    }

    void closeAll(String person) {
        jdbc.sql("DELETE FROM web_session WHERE person = :person")
                .param("person", person)
                .update();
    }

    void closeOpenedBy(String person, String provider) {
        jdbc.sql("DELETE FROM web_session WHERE person = :person AND provider = :provider")
                .param("person", person)
                .param("provider", provider)
                .update();
    }

    void close(long id) {
        jdbc.sql("DELETE FROM web_session WHERE id = :id").param("id", id).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private OffsetDateTime before(Duration age) {
        return clock.instant().minus(age).atOffset(ZoneOffset.UTC);
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var proven = row.getTimestamp("proven_at");
        return new Stored(
                row.getLong("id"),
                row.getString("person"),
                row.getString("provider"),
                row.getString("sign_out_at"),
                Objects.requireNonNull(row.getTimestamp("started_at")).toInstant(),
                Objects.requireNonNull(row.getTimestamp("used_at")).toInstant(),
                proven == null ? null : proven.toInstant(),
                row.getString("address"),
                row.getString("browser"));
    }
}
