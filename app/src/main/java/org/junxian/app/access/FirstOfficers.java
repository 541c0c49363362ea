package org.junxian.app.access;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junxian.app.access.internal.MakeOfficer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the three who run a fresh installation and keep an eye on one another (三员): one makes people and loads
/// packages, one grants roles, one reads the trail. Each gets a random password that must be changed at the first
/// sign-in. There is no default password.
@Component
public class FirstOfficers {

    private static final Map<Role, String> NAMES = new EnumMap<>(Map.of(
            Role.SYSTEM_ADMINISTRATOR, "admin",
            Role.SECURITY_ADMINISTRATOR, "security",
            Role.AUDITOR, "auditor"));

    private final MakeOfficer makeOfficer;

    FirstOfficers(MakeOfficer makeOfficer) {
        this.makeOfficer = makeOfficer;
    }

    /// Makes a holder for every office that has none.
    ///
    /// @return the passwords by name, to be shown once; empty when every office is held
    @Transactional
    public Map<String, String> makeMissing() {
        var passwords = new LinkedHashMap<String, String>();
        NAMES.forEach(
                (role, name) -> makeOfficer.handle(role, name).ifPresent(password -> passwords.put(name, password)));
        return passwords;
    }
}
