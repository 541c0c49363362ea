package org.junxian.app.access;

import java.util.HashSet;
import java.util.Optional;
import org.junxian.app.access.internal.Callers;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Component;

/// Who a person is at this moment, for work that goes on without a request: what was taken away meanwhile ends it (A5).
@Component
public class CallerNow {

    private final Callers callers;

    CallerNow(Callers callers) {
        this.callers = callers;
    }

    /// Empty for somebody who may not sign in any more. Never proven.
    public Optional<Caller> find(String name) {
        return callers.find(name, false);
    }

    /// The same person now; for each step of work that began with the caller of a request.
    ///
    /// @throws Refusal when one of the grants that the person held then is not in force any more
    public Caller stillAllowed(Caller then) {
        var now = find(then.name()).orElseThrow(() -> Refusal.of(Problem.NOT_ALLOWED));
        if (!new HashSet<>(now.grants()).containsAll(then.grants())) {
            throw Refusal.of(Problem.NOT_ALLOWED);
        }
        return now;
    }
}
