package org.junxian.app.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of second factors.
@Repository
class SecondFactorStore {

    /// @param secret    encrypted
    /// @param confirmed whether a first right code was given; until then it guards nothing
    record Stored(byte[] secret, boolean confirmed, long lastStep) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    SecondFactorStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Stored> find(String person) {
        return jdbc.sql("SELECT secret, confirmed_at, last_step FROM second_factor WHERE person = :person")
                .param("person", person)
                .query(SecondFactorStore::stored)
                .optional();
    }

    /// Begins anew, unless one is on.
    void begin(String person, byte[] secret) {
        jdbc.sql("""
                        INSERT INTO second_factor (person, secret) VALUES (:person, :secret)
                        ON CONFLICT (person) DO UPDATE SET secret = excluded.secret, last_step = 0
                        WHERE second_factor.confirmed_at IS NULL""").param("person", person).param("secret", secret).update();
    }

    void confirm(String person, Collection<String> recoveryHashes) {
        jdbc.sql("UPDATE second_factor SET confirmed_at = :now WHERE person = :person")
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .update();
        for (String hash : recoveryHashes) {
            jdbc.sql("INSERT INTO recovery_code (person, code_hash) VALUES (:person, :hash)")
                    .param("person", person)
                    .param("hash", hash)
                    .update();
        }
    }

    /// Uses up a step; of two who try at once only one succeeds.
    boolean use(String person, long step) {
        return jdbc.sql("UPDATE second_factor SET last_step = :step WHERE person = :person AND last_step < :step")
                        .param("person", person)
                        .param("step", step)
                        .update()
                == 1;
    }

    /// Uses up a recovery code.
    boolean useRecovery(String person, String hash) {
        return jdbc.sql("DELETE FROM recovery_code WHERE person = :person AND code_hash = :hash")
                        .param("person", person)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    void end(String person) {
        jdbc.sql("DELETE FROM recovery_code WHERE person = :person")
                .param("person", person)
                .update();
        jdbc.sql("DELETE FROM second_factor WHERE person = :person")
                .param("person", person)
                .update();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(row.getBytes("secret"), row.getTimestamp("confirmed_at") != null, row.getLong("last_step"));
    }
}
