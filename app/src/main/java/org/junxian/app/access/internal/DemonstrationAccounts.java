package org.junxian.app.access.internal;

import java.util.Objects;
import org.junxian.app.access.DemonstrationPeople.Shown;
import org.junxian.app.access.DemonstrationPeople.Wanted;
import org.junxian.app.access.internal.GrantStore.Wish;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditTrail;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Opens and shuts the accounts of a demonstration.
@Component
public class DemonstrationAccounts {

    private static final int PASSWORD_GROUPS = 3;

    private final PersonStore persons;
    private final GrantStore grants;
    private final SessionStore sessions;
    private final Callers callers;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;

    DemonstrationAccounts(
            PersonStore persons,
            GrantStore grants,
            SessionStore sessions,
            Callers callers,
            PasswordEncoder passwords,
            AuditTrail audit) {
        this.persons = persons;
        this.grants = grants;
        this.sessions = sessions;
        this.callers = callers;
        this.passwords = passwords;
        this.audit = audit;
    }

    public Shown prepare(Wanted wanted) {
        String password = RandomKey.inGroups(PASSWORD_GROUPS);
        String hash = Objects.requireNonNull(passwords.encode(password));
        if (persons.add(wanted.name(), wanted.title(), hash, true, Actor.SYSTEM.name())) {
            grants.add(
                    new Wish(
                            wanted.name(),
                            wanted.role(),
                            Places.reachOf(wanted.role()),
                            wanted.programme(),
                            wanted.code(),
                            callers.today(),
                            null,
                            null),
                    Actor.SYSTEM.name());
            audit.append(Actor.SYSTEM, "person made", "person " + wanted.name(), "demonstration");
        } else {
            persons.change(wanted.name(), wanted.title(), true);
            persons.setPassword(wanted.name(), hash, false);
            audit.append(Actor.SYSTEM, "password renewed", "person " + wanted.name(), "demonstration");
        }
        return new Shown(wanted.name(), wanted.title(), wanted.role(), password);
    }

    public void retire() {
        for (var person : persons.list()) {
            if (person.demonstration() && person.active()) {
                persons.change(person.name(), person.title(), false);
                sessions.closeAll(person.name());
                audit.append(Actor.SYSTEM, "person made inactive", "person " + person.name(), "demonstration over");
            }
        }
    }
}
