package org.junxian.app.access.internal;

import org.jspecify.annotations.Nullable;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes the password again, or the code of whoever has a second factor, before something weighty (step-up). Wrong ones
/// count like failed sign-ins. Whoever came by a provider and has no second factor proves it there: `ProviderSignIn`.
@Service
class ProveIdentity {

    private final PersonStore persons;
    private final SessionStore sessions;
    private final SecondFactors secondFactors;
    private final ThrottleStore throttle;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;

    ProveIdentity(
            PersonStore persons,
            SessionStore sessions,
            SecondFactors secondFactors,
            ThrottleStore throttle,
            PasswordEncoder passwords,
            AuditTrail audit) {
        this.persons = persons;
        this.sessions = sessions;
        this.secondFactors = secondFactors;
        this.throttle = throttle;
        this.passwords = passwords;
        this.audit = audit;
    }

    /// @throws Refusal when it is not the password, or not the code where a second factor is on, or when the provider
    ///     that opened the session has to be asked
    @Transactional(noRollbackFor = Refusal.class)
    public void handle(SessionStore.Stored session, @Nullable String password, @Nullable String code, String address) {
        String name = session.person();
        throttle.requirePatience(name, address);
        var person = persons.find(name).orElseThrow(() -> Refusal.of(Problem.NOT_SIGNED_IN));
        boolean needsCode = secondFactors.on(name);
        if (!needsCode && !session.byPassword()) {
            throw Refusal.of(Problem.PROVE_AT_PROVIDER);
        }
        boolean right = needsCode
                ? code != null && secondFactors.accept(name, code)
                : password != null && passwords.matches(password, person.passwordHash());
        if (!right) {
            throttle.recordFailure(name, address);
            audit.append(new Actor(name), "proof refused", "person " + name, "from " + address);
            throw Refusal.of(needsCode ? Problem.WRONG_CODE : Problem.WRONG_CURRENT_PASSWORD);
        }
        sessions.prove(session.id());
        audit.append(new Actor(name), "identity proven", "person " + name, "from " + address);
    }
}
