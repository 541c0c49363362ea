package org.junxian.app.access;

import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.internal.FirstOffices;
import org.junxian.app.access.internal.PersonStore;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditTrail;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the one administrator of a fresh installation, with a random password that must be changed at the first
/// sign-in. There is no default password.
@Component
public class FirstAdministrator {

    public static final String NAME = "admin";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final PersonStore persons;
    private final PasswordEncoder passwords;
    private final FirstOffices offices;
    private final AuditTrail audit;

    FirstAdministrator(PersonStore persons, PasswordEncoder passwords, FirstOffices offices, AuditTrail audit) {
        this.persons = persons;
        this.passwords = passwords;
        this.offices = offices;
        this.audit = audit;
    }

    /// Makes the administrator when nobody may sign in yet.
    ///
    /// @return the password, to be shown once; empty when there is somebody already
    @Transactional
    public Optional<String> makeIfNobody() {
        if (persons.anybody()) {
            return Optional.empty();
        }
        String password = randomPassword();
        @Nullable String encoded = passwords.encode(password);
        if (encoded == null || !persons.add(NAME, "系统管理员", encoded)) {
            return Optional.empty();
        }
        offices.give(NAME);
        audit.append(Actor.SYSTEM, "person made", NAME, "administrator of the first start");
        return Optional.of(password);
    }

    /// About 79 bits, in groups that are easy to copy by hand.
    private static String randomPassword() {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
