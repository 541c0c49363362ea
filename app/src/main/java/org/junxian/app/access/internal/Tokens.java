package org.junxian.app.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.access.internal.AccountController.TokenView;
import org.junxian.app.access.internal.AccountController.TokenWish;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes and takes back tokens. A token does at most what its person may do at that moment, within its scopes and days.
@Service
class Tokens {

    /// @param token shown once; only its hash is kept
    record Made(long id, String token) {}

    private static final String PREFIX = "jx_";
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int LONGEST_TITLE = 60;

    private final TokenStore store;
    private final Clock clock;
    private final AuditTrail audit;

    Tokens(TokenStore store, Clock clock, AuditTrail audit) {
        this.store = store;
        this.clock = clock;
        this.audit = audit;
    }

    List<TokenView> of(Caller by) {
        return store.of(by.name()).stream()
                .map(it -> new TokenView(it.id(), it.title(), it.scopes(), it.since(), it.until(), it.usedAt()))
                .toList();
    }

    @Transactional
    public Made make(Caller by, TokenWish wish) {
        requireSense(wish);
        String token = PREFIX + RandomKey.make();
        var scopes = wish.scopes().stream().distinct().sorted().toList();
        long id = store.add(by.name(), wish.title().strip(), RandomKey.hash(token), scopes, wish.until());
        audit.append(
                by.actor(),
                "token made",
                "person " + by.name(),
                "%d, %s, until %s".formatted(id, String.join(" and ", scopes), wish.until()));
        return new Made(id, token);
    }

    /// @throws Refusal when the person has no such token
    @Transactional
    public void revoke(Caller by, long id) {
        if (!store.revoke(by.name(), id)) {
            throw Refusal.of(Problem.UNKNOWN_TOKEN, String.valueOf(id));
        }
        audit.append(by.actor(), "token taken back", "person " + by.name(), String.valueOf(id));
    }

    private void requireSense(TokenWish wish) {
        var now = clock.instant();
        if (wish.scopes().isEmpty() || !TokenScope.ALL.containsAll(wish.scopes())) {
            throw Refusal.of(Problem.BAD_PARAMETER, "scopes", String.join(", ", wish.scopes()), "read, enter, or both");
        }
        if (!wish.until().isAfter(now) || wish.until().isAfter(now.plus(LONGEST))) {
            throw Refusal.of(
                    Problem.BAD_PARAMETER, "until", wish.until().toString(), "a moment within the next 366 days");
        }
        if (wish.title().isBlank() || wish.title().length() > LONGEST_TITLE) {
            throw Refusal.of(Problem.BAD_PARAMETER, "title", wish.title(), "1 to " + LONGEST_TITLE + " characters");
        }
    }
}
