package org.junxian.app.access.internal;

import org.jspecify.annotations.Nullable;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Checks a name and password. An unknown name takes as long as a wrong password and gets the same answer.
@Service
class SignIn {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_PASSWORD = 200;

    private final PersonStore persons;
    private final SecondFactors secondFactors;
    private final ThrottleStore throttle;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final String nobodysHash;

    SignIn(
            PersonStore persons,
            SecondFactors secondFactors,
            ThrottleStore throttle,
            PasswordEncoder passwords,
            AuditTrail audit,
            TransactionTemplate transaction,
            NobodysPassword nobody) {
        this.persons = persons;
        this.secondFactors = secondFactors;
        this.throttle = throttle;
        this.passwords = passwords;
        this.audit = audit;
        this.transaction = transaction;
        this.nobodysHash = nobody.hash();
    }

    /// @throws Refusal wrong name or password, or too many tries
    Person handle(String name, String password, @Nullable String code, String address) {
        if (name.length() > LONGEST_NAME || password.length() > LONGEST_PASSWORD) {
            throw Refusal.of(Problem.WRONG_NAME_OR_PASSWORD);
        }
        throttle.requirePatience(name, address);
        var person = persons.find(name);
        String hash = person.map(Person::passwordHash).orElse(nobodysHash);
        boolean right = passwords.matches(password, hash);
        if (person.isEmpty() || !right) {
            transaction.executeWithoutResult(status -> {
                throttle.recordFailure(name, address);
                audit.append(new Actor(person.map(Person::name).orElse("unknown")), "sign-in failed", "", address);
            });
            throw Refusal.of(Problem.WRONG_NAME_OR_PASSWORD);
        }
        requireSecondFactor(name, code, address);
        transaction.executeWithoutResult(status -> {
            persons.signedIn(name);
            audit.append(new Actor(name), "signed in", "person " + name, "from " + address);
        });
        return person.get();
    }

    private void requireSecondFactor(String name, @Nullable String code, String address) {
        if (!secondFactors.on(name)) {
            return;
        }
        boolean given = code != null && !code.isBlank();
        if (code != null && given && secondFactors.accept(name, code)) {
            return;
        }
        if (given) {
            transaction.executeWithoutResult(status -> {
                throttle.recordFailure(name, address);
                audit.append(new Actor(name), "second factor refused", "person " + name, "from " + address);
            });
        }
        throw Refusal.of(Problem.SECOND_FACTOR_NEEDED);
    }
}
