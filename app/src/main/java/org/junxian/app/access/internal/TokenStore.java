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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of tokens.
@Repository
class TokenStore {

    record Stored(
            long id,
            String person,
            String title,
            List<String> scopes,
            Instant since,
            Instant until,
            @Nullable Instant usedAt) {}

    private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    TokenStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The token with this hash while it is good.
    Optional<Stored> find(String keyHash) {
        return jdbc.sql("""
                        SELECT * FROM api_token
                        WHERE key_hash = :key AND revoked_at IS NULL AND until > :now""")
                .param("key", keyHash)
                .param("now", now())
                .query(TokenStore::stored)
                .optional();
    }

    /// Those of a person that were not taken back, the expired ones included.
    List<Stored> of(String person) {
        return jdbc.sql("SELECT * FROM api_token WHERE person = :person AND revoked_at IS NULL ORDER BY id")
                .param("person", person)
                .query(TokenStore::stored)
                .list();
    }

    long add(String person, String title, String keyHash, List<String> scopes, Instant until) {
        return jdbc.sql("""
                        INSERT INTO api_token (person, title, key_hash, scopes, since, until)
                        VALUES (:person, :title, :key, :scopes, :now, :until)
                        RETURNING id""")
                .param("person", person)
                .param("title", title)
                .param("key", keyHash)
                .param("scopes", scopes.toArray(String[]::new))
                .param("now", now())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void touch(Stored token) {
        var used = token.usedAt();
        if (used == null || used.isBefore(clock.instant().minus(TOUCH_EVERY))) {
            jdbc.sql("UPDATE api_token SET used_at = :now WHERE id = :id")
                    .param("now", now())
                    .param("id", token.id())
                    .update();
        }
    }

    /// @return whether the person had such a token
    boolean revoke(String person, long id) {
        return jdbc.sql("""
                        UPDATE api_token SET revoked_at = :now
                        WHERE id = :id AND person = :person AND revoked_at IS NULL""")
                        .param("now", now())
                        .param("id", id)
                        .param("person", person)
                        .update()
                == 1;
    }

    void revokeAll(String person) {
        jdbc.sql("UPDATE api_token SET revoked_at = :now WHERE person = :person AND revoked_at IS NULL")
                .param("now", now())
                .param("person", person)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var used = row.getTimestamp("used_at");
        return new Stored(
                row.getLong("id"),
                row.getString("person"),
                row.getString("title"),
                List.of((String[]) row.getArray("scopes").getArray()),
                Objects.requireNonNull(row.getTimestamp("since")).toInstant(),
                Objects.requireNonNull(row.getTimestamp("until")).toInstant(),
                used == null ? null : used.toInstant());
    }
}
