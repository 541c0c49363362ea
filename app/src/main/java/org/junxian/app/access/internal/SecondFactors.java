package org.junxian.app.access.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The second factor of a person: begun with a secret, on after a first right code, used at sign-in and for proofs.
@Service
class SecondFactors {

    /// What an authenticator needs, shown once.
    record Begun(String secret, String address) {}

    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_GROUPS = 4;

    private final SecondFactorStore store;
    private final SecretKeeper keeper;
    private final Clock clock;
    private final AuditTrail audit;

    SecondFactors(SecondFactorStore store, SecretKeeper keeper, Clock clock, AuditTrail audit) {
        this.store = store;
        this.keeper = keeper;
        this.clock = clock;
        this.audit = audit;
    }

    boolean on(String person) {
        return store.find(person).filter(SecondFactorStore.Stored::confirmed).isPresent();
    }

    /// Takes a code from the authenticator or a recovery code, each only once.
    boolean accept(String person, String given) {
        String code = given.strip().toLowerCase(Locale.ROOT);
        var factor = store.find(person).filter(SecondFactorStore.Stored::confirmed);
        if (factor.isEmpty()) {
            return false;
        }
        return code.length() == TimedCode.DIGITS
                ? acceptTimed(person, factor.get(), code)
                : store.useRecovery(person, RandomKey.hash(person + " " + code));
    }

    private boolean acceptTimed(String person, SecondFactorStore.Stored factor, String code) {
        byte[] secret = keeper.unlock(factor.secret(), person);
        var step = TimedCode.stepOf(secret, code, clock.instant(), factor.lastStep());
        return step.isPresent() && store.use(person, step.getAsLong());
    }

    /// @throws Refusal when one is on already
    @Transactional
    public Begun begin(String person) {
        if (on(person)) {
            throw Refusal.of(Problem.NOT_ALLOWED);
        }
        byte[] secret = RandomKey.bytes(SECRET_BYTES);
        store.begin(person, keeper.lock(secret, person));
        String text = Base32.of(secret);
        return new Begun(
                text, "otpauth://totp/Junxian:%s?secret=%s&issuer=Junxian&digits=6&period=30".formatted(person, text));
    }

    /// @return recovery codes, shown once
    /// @throws Refusal when the code is not the authenticator's
    @Transactional
    public List<String> confirm(String person, String code) {
        var factor = store.find(person).filter(it -> !it.confirmed()).orElseThrow(() -> Refusal.of(Problem.WRONG_CODE));
        if (!acceptTimed(person, factor, code.strip())) {
            throw Refusal.of(Problem.WRONG_CODE);
        }
        var codes = new ArrayList<String>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            codes.add(RandomKey.inGroups(RECOVERY_GROUPS));
        }
        store.confirm(
                person,
                codes.stream().map(it -> RandomKey.hash(person + " " + it)).toList());
        audit.append(new Actor(person), "second factor on", "person " + person, "");
        return codes;
    }

    @Transactional
    public void end(String person, Actor by) {
        store.end(person);
        audit.append(by, "second factor off", "person " + person, "");
    }
}
