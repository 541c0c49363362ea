package org.junxian.app.collection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junxian.app.audit.Actor;
import org.junxian.app.collection.internal.BeginReturns;
import org.springframework.stereotype.Service;

/// Asks a form of every unit for one period: from then on each has a return to fill in.
@Service
public class OpenCollection {

    private final BeginReturns returns;

    OpenCollection(BeginReturns returns) {
        this.returns = returns;
    }

    /// @param dueOn null means the form's own deadline
    /// @throws org.junxian.app.problem.Refusal when no form fits the period, or it is open already
    public CollectionView handle(Actor by, String programme, String form, String period, @Nullable LocalDate dueOn) {
        return returns.handle(by, programme, form, period, dueOn);
    }
}
