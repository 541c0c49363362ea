package org.junxian.app.access.internal;

import java.util.Objects;
import java.util.regex.Pattern;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes people and looks after their accounts. Whoever makes people gives no roles, and whoever gives roles makes no
/// people, so that nobody makes up a second self. The accounts of the three offices are looked after by the security
/// administrator, all others by the system administrator; nobody looks after their own.
@Service
public class KeepPeople {

    /// Somebody with a password that is shown once.
    public record WithPassword(Person person, String password) {}

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{1,39}");
    private static final int LONGEST_TITLE = 60;
    private static final int PASSWORD_GROUPS = 4;

    private final PersonStore persons;
    private final SessionStore sessions;
    private final TokenStore tokens;
    private final SecondFactorStore secondFactors;
    private final PeopleInCare care;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;

    KeepPeople(
            PersonStore persons,
            SessionStore sessions,
            TokenStore tokens,
            SecondFactorStore secondFactors,
            PeopleInCare care,
            PasswordEncoder passwords,
            AuditTrail audit) {
        this.persons = persons;
        this.sessions = sessions;
        this.tokens = tokens;
        this.secondFactors = secondFactors;
        this.care = care;
        this.passwords = passwords;
        this.audit = audit;
    }

    @Transactional
    public WithPassword make(Caller by, String name, String title) {
        by.require(Role.SYSTEM_ADMINISTRATOR);
        requireTitle(title);
        String password = RandomKey.inGroups(PASSWORD_GROUPS);
        if (!NAME.matcher(name).matches() || !persons.add(name, title.strip(), encoded(password), false, by.name())) {
            throw Refusal.of(Problem.NAME_TAKEN, name);
        }
        audit.append(by.actor(), "person made", "person " + name, title.strip());
        return new WithPassword(persons.known(name).orElseThrow(), password);
    }

    /// A person who is not active any more is out with the next request, everywhere.
    @Transactional
    public Person change(Caller by, String name, String title, boolean active) {
        care.requireLookingAfter(by, name);
        requireTitle(title);
        persons.change(name, title.strip(), active);
        if (!active) {
            sessions.closeAll(name);
        }
        audit.append(by.actor(), active ? "person changed" : "person made inactive", "person " + name, title.strip());
        return persons.known(name).orElseThrow();
    }

    /// A fresh password for somebody who lost theirs; it ends all sessions and tokens. The second factor stays.
    @Transactional
    public String renewPassword(Caller by, String name) {
        care.requireLookingAfter(by, name);
        return renew(by.actor(), name);
    }

    /// For the operator at the machine itself.
    @Transactional
    public String renewPassword(String name) {
        if (persons.known(name).isEmpty()) {
            throw Refusal.of(Problem.UNKNOWN_PERSON, name);
        }
        return renew(Actor.SYSTEM, name);
    }

    /// For somebody who lost the telephone and the recovery codes.
    @Transactional
    public void endSecondFactor(Caller by, String name) {
        by.require(Role.SECURITY_ADMINISTRATOR);
        by.requireProof();
        care.get(by, name);
        secondFactors.end(name);
        audit.append(by.actor(), "second factor off", "person " + name, "");
    }

    private String renew(Actor by, String name) {
        String password = RandomKey.inGroups(PASSWORD_GROUPS);
        persons.setPassword(name, encoded(password), true);
        sessions.closeAll(name);
        tokens.revokeAll(name);
        audit.append(by, "password renewed", "person " + name, "");
        return password;
    }

    private String encoded(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private static void requireTitle(String title) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw Refusal.of(Problem.BAD_PARAMETER, "title", title, "1 to " + LONGEST_TITLE + " characters");
        }
    }
}
