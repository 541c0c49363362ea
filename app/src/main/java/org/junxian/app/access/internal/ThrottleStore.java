package org.junxian.app.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Slows down guessing: after 5 failures of one name from one address, or 30 of one address, or 50 of one name, within
/// 15 minutes, no further try is looked at until those minutes are over. A stranger who fails from elsewhere can thus
/// not lock a person out with a handful of tries.
@Repository
class ThrottleStore {

    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_NAME_AND_ADDRESS = 5;
    private static final int PER_ADDRESS = 30;
    private static final int PER_NAME = 50;
    private static final String NOBODY = "";

    private final JdbcClient jdbc;
    private final Clock clock;

    ThrottleStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @throws Refusal when there were too many failures lately
    void requirePatience(String name, String address) {
        jdbc.sql("""
                        SELECT max(at) FROM (
                            (SELECT at FROM sign_in_failure WHERE at > :since AND name = :name AND name <> ''
                                AND address = :address
                             ORDER BY at DESC OFFSET :both - 1 LIMIT 1)
                            UNION ALL
                            (SELECT at FROM sign_in_failure WHERE at > :since AND address = :address
                             ORDER BY at DESC OFFSET :fromAddress - 1 LIMIT 1)
                            UNION ALL
                            (SELECT at FROM sign_in_failure WHERE at > :since AND name = :name AND name <> ''
                             ORDER BY at DESC OFFSET :forName - 1 LIMIT 1)) failures""")
                .param("name", name)
                .param("address", address)
                .param("both", PER_NAME_AND_ADDRESS)
                .param("fromAddress", PER_ADDRESS)
                .param("forName", PER_NAME)
                .param("since", since())
                .query(OffsetDateTime.class)
                .optional()
                .ifPresent(oldest -> {
                    throw tooMany(
                            Duration.between(clock.instant(), oldest.toInstant().plus(WINDOW)));
                });
    }

    /// As soon as the oldest of the failures that are one too many has left the window, the next try is looked at.
    private static Refusal tooMany(Duration wait) {
        long minutes = wait.plusSeconds(59).toMinutes();
        return Refusal.of(Problem.TOO_MANY_TRIES, String.valueOf(WINDOW.toMinutes()), String.valueOf(minutes))
                .retryAfter(wait);
    }

    /// For what nobody's name is known of.
    ///
    /// @throws Refusal when this address failed too often lately
    void requirePatience(String address) {
        requirePatience(NOBODY, address);
    }

    /// Counts against the address only.
    void recordFailure(String address) {
        recordFailure(NOBODY, address);
    }

    void recordFailure(String name, String address) {
        jdbc.sql("DELETE FROM sign_in_failure WHERE at <= :since")
                .param("since", since())
                .update();
        jdbc.sql("INSERT INTO sign_in_failure (at, name, address) VALUES (:now, :name, :address)")
                .param("now", OffsetDateTime.now(clock))
                .param("name", name)
                .param("address", address)
                .update();
    }

    private OffsetDateTime since() {
        return clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC);
    }
}
