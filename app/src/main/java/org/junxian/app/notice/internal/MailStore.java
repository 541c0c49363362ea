package org.junxian.app.notice.internal;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of mail addresses and of the mails that wait.
@Repository
class MailStore {

    /// A mail that waits to be sent.
    record Waiting(long id, String address, String subject, String body, int tries) {}

    private final JdbcClient jdbc;

    MailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> address(String person) {
        return jdbc.sql("SELECT address FROM mail_address WHERE person = :person")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    /// @param address null takes it away
    void setAddress(String person, @Nullable String address) {
        jdbc.sql("DELETE FROM mail_address WHERE person = :person")
                .param("person", person)
                .update();
        if (address != null) {
            jdbc.sql("INSERT INTO mail_address (person, address) VALUES (:person, :address)")
                    .param("person", person)
                    .param("address", address)
                    .update();
        }
    }

    void add(long digest, String address, String subject, String body, Instant at) {
        jdbc.sql("""
                        INSERT INTO mail_outbox (digest, address, subject, body, state, tries, next_try)
                        VALUES (:digest, :address, :subject, :body, 'waiting', 0, :at)""")
                .param("digest", digest)
                .param("address", address)
                .param("subject", subject)
                .param("body", body)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The next mail whose time has come, and nobody else takes it until the end of the transaction.
    Optional<Waiting> take(Instant now) {
        return jdbc.sql("""
                        SELECT id, address, subject, body, tries FROM mail_outbox
                        WHERE state = 'waiting' AND next_try <= :now
                        ORDER BY next_try, id
                        LIMIT 1
                        FOR UPDATE SKIP LOCKED""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Waiting(
                        row.getLong("id"),
                        row.getString("address"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getInt("tries")))
                .optional();
    }

    /// @param state   `sent`, `waiting` or `given-up`
    /// @param failure what the server said; null when it was sent
    void tried(long id, String state, Instant nextTry, @Nullable String failure) {
        jdbc.sql("""
                        UPDATE mail_outbox
                        SET state = :state, tries = tries + 1, next_try = :nextTry, failure = :failure
                        WHERE id = :id""")
                .param("id", id)
                .param("state", state)
                .param("nextTry", nextTry.atOffset(ZoneOffset.UTC))
                .param("failure", failure, Types.VARCHAR)
                .update();
    }
}
