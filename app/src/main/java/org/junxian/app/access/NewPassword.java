package org.junxian.app.access;

import org.junxian.app.access.internal.KeepPeople;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Component;

/// A new password for somebody who lost theirs, made by the operator at the machine itself. The way back in when the
/// security administrator is locked out.
@Component
public class NewPassword {

    private final KeepPeople keepPeople;

    NewPassword(KeepPeople keepPeople) {
        this.keepPeople = keepPeople;
    }

    /// @return the password, to be shown once; it must be changed at the next sign-in
    /// @throws Refusal when there is nobody of this name
    public String make(String person) {
        return keepPeople.renewPassword(person);
    }
}
