package org.junxian.app.access.internal;

import java.util.Objects;
import java.util.Optional;
import org.junxian.app.access.Role;
import org.junxian.app.access.internal.GrantStore.Wish;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditTrail;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Makes the first holder of one of the offices that run the system.
@Component
public class MakeOfficer {

    private static final int GROUPS = 4;

    private final PersonStore persons;
    private final GrantStore grants;
    private final Callers callers;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;

    MakeOfficer(PersonStore persons, GrantStore grants, Callers callers, PasswordEncoder passwords, AuditTrail audit) {
        this.persons = persons;
        this.grants = grants;
        this.callers = callers;
        this.passwords = passwords;
        this.audit = audit;
    }

    /// @return the password; empty when somebody holds the office or the name is taken
    public Optional<String> handle(Role role, String name) {
        var today = callers.today();
        boolean held = grants.from(today).stream().anyMatch(grant -> grant.role() == role);
        String password = RandomKey.inGroups(GROUPS);
        if (held
                || !persons.add(
                        name,
                        title(role),
                        Objects.requireNonNull(passwords.encode(password)),
                        false,
                        Actor.SYSTEM.name())) {
            return Optional.empty();
        }
        grants.add(new Wish(name, role, "installation", null, null, today, null, null), Actor.SYSTEM.name());
        audit.append(Actor.SYSTEM, "person made", "person " + name, role.id() + " of the first start");
        return Optional.of(password);
    }

    private static String title(Role role) {
        return switch (role) {
            case SYSTEM_ADMINISTRATOR -> "系统管理员";
            case SECURITY_ADMINISTRATOR -> "安全管理员";
            case AUDITOR -> "审计员";
            case PROGRAMME_OFFICER, DEPARTMENT_OFFICER, CITY_REVIEWER, COUNTY_CLERK, COUNTY_HEAD, EXPERT, ANALYST ->
                throw new IllegalArgumentException(role + " is no office of the system");
        };
    }
}
