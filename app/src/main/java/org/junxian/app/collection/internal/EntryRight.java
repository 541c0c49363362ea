package org.junxian.app.collection.internal;

import java.util.Optional;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.collection.Stage;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Text;

/// Whether a person may enter figures now, and if not, why not.
final class EntryRight {

    private EntryRight() {}

    static Optional<Refusal> whyNot(Caller caller, Standing standing) {
        var id = standing.id();
        if (!caller.may(Role.COUNTY_CLERK, id.programme(), id.unit())) {
            return Optional.of(Refusal.saying(Problem.NOT_YOUR_RETURN, standing.name()));
        }
        if (standing.stage() != Stage.DRAFT) {
            return Optional.of(Refusal.saying(
                    Problem.NOT_A_DRAFT, standing.name(), standing.stage().title()));
        }
        return shut(standing);
    }

    /// A lock or the end of the collection. What was accepted once may be corrected after the end.
    static Optional<Refusal> shut(Standing standing) {
        var lock = standing.lock();
        if (lock != null) {
            return Optional.of(Refusal.saying(Problem.ENTRY_LOCKED, standing.name(), lock.reason()));
        }
        String closing = standing.closing();
        if (closing != null && standing.acceptances() == 0) {
            return Optional.of(Refusal.saying(Problem.COLLECTION_CLOSED, standing.title(), Text.same(closing)));
        }
        return Optional.empty();
    }
}
