package org.junxian.app.access.internal;

import java.util.Locale;
import java.util.Objects;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives a person a new password of their own choice. It ends all sessions of the person; the caller opens a new one.
@Service
class ChangePassword {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int DIFFERENT_CHARACTERS = 6;

    private final PersonStore persons;
    private final ThrottleStore throttle;
    private final PasswordEncoder passwords;
    private final SessionStore sessions;
    private final AuditTrail audit;

    ChangePassword(
            PersonStore persons,
            ThrottleStore throttle,
            PasswordEncoder passwords,
            SessionStore sessions,
            AuditTrail audit) {
        this.persons = persons;
        this.sessions = sessions;
        this.throttle = throttle;
        this.passwords = passwords;
        this.audit = audit;
    }

    /// @throws Refusal when the current password is wrong or the next one is weak
    @Transactional(noRollbackFor = Refusal.class)
    public Person handle(String name, String current, String next, String address) {
        throttle.requirePatience(name, address);
        var person = persons.find(name).orElseThrow(() -> Refusal.of(Problem.NOT_SIGNED_IN));
        if (!passwords.matches(current, person.passwordHash())) {
            throttle.recordFailure(name, address);
            throw Refusal.of(Problem.WRONG_CURRENT_PASSWORD);
        }
        requireStrong(name, current, next);
        persons.setPassword(name, Objects.requireNonNull(passwords.encode(next)), false);
        sessions.closeAll(name);
        audit.append(new Actor(name), "password changed", "person " + name, "");
        return persons.find(name).orElseThrow();
    }

    private static void requireStrong(String name, String current, String next) {
        boolean weak = next.length() < SHORTEST
                || next.length() > LONGEST
                || next.equals(current)
                || next.codePoints().distinct().count() < DIFFERENT_CHARACTERS
                || next.toLowerCase(Locale.ROOT).contains(name);
        if (weak) {
            throw Refusal.of(
                    Problem.WEAK_PASSWORD,
                    String.valueOf(next.length()),
                    String.valueOf(SHORTEST),
                    String.valueOf(LONGEST),
                    String.valueOf(DIFFERENT_CHARACTERS));
        }
    }
}
