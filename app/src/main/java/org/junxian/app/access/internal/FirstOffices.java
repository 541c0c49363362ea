package org.junxian.app.access.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.junxian.app.access.Role;
import org.junxian.app.audit.Actor;
import org.springframework.stereotype.Component;

/// Gives the first administrator of an installation the office that makes people and loads packages.
@Component
public class FirstOffices {

    private final GrantStore grants;
    private final Clock clock;

    FirstOffices(GrantStore grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    public void give(String person) {
        grants.addInstallation(person, Role.SYSTEM_ADMINISTRATOR, LocalDate.now(clock), Actor.SYSTEM.name());
    }
}
