package org.junxian.app.access;

import java.util.Optional;
import org.junxian.app.access.internal.Callers;
import org.springframework.stereotype.Component;

/// Who a person is at this very moment, for work that goes on without a request: what was taken away ends it (A5).
@Component
public class CallerNow {

    private final Callers callers;

    CallerNow(Callers callers) {
        this.callers = callers;
    }

    /// The person with the grants in force now, never with a fresh proof; empty when there is no such person.
    public Optional<Caller> find(String name) {
        return callers.find(name, false);
    }
}
