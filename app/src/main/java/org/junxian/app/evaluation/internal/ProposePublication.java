package org.junxian.app.evaluation.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.evaluation.Editions;
import org.junxian.app.evaluation.Publication;
import org.junxian.app.evaluation.Publication.PlaceChange;
import org.junxian.app.evaluation.PublishEdition;
import org.junxian.app.evaluation.PublishEdition.Order;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The first of the two people a publication takes: computes the result and puts it forward with who would stand
/// otherwise than now. Also takes a proposal back.
@Service
class ProposePublication {

    private final PublishEdition publishEdition;
    private final Editions editions;
    private final FrozenResults results;
    private final PublicationStore store;
    private final AuditTrail audit;

    ProposePublication(
            PublishEdition publishEdition,
            Editions editions,
            FrozenResults results,
            PublicationStore store,
            AuditTrail audit) {
        this.publishEdition = publishEdition;
        this.editions = editions;
        this.results = results;
        this.store = store;
        this.audit = audit;
    }

    /// @param supersedes the edition to correct; null for the next edition
    /// @throws Refusal as publishing would
    @Transactional
    public Publication handle(Caller by, Order order, @Nullable String supersedes, @Nullable String reason) {
        requireOfficer(by, order.programme());
        var proposed = supersedes == null
                ? publishEdition.preview(order)
                : publishEdition.previewErratum(order, supersedes, reason == null ? "" : reason);
        long id = store.add(proposed, changes(proposed), by.name());
        audit.append(by.actor(), "publication proposed", "publication " + id, proposed.hash());
        return store.find(id).orElseThrow();
    }

    @Transactional
    public void withdraw(Caller by, long id) {
        var found = store.findForDecision(id)
                .filter(it -> isOfficer(by, it.programme()))
                .orElseThrow(() -> Refusal.of(Problem.UNKNOWN_PUBLICATION, String.valueOf(id)));
        if (!found.state().equals("proposed")) {
            throw Refusal.of(Problem.PUBLICATION_OVER, String.valueOf(id));
        }
        store.withdraw(id, by.name());
        audit.append(by.actor(), "publication withdrawn", "publication " + id, "");
    }

    private List<PlaceChange> changes(Proposed proposed) {
        var current = proposed.supersedes() != null
                ? proposed.supersedes()
                : editions.newest(proposed.programme(), proposed.scheme()).orElse(null);
        return current == null ? List.of() : ComparePlaces.between(results.get(current.id()), proposed.result());
    }

    static void requireOfficer(Caller by, String programme) {
        by.require(Role.PROGRAMME_OFFICER);
        if (!isOfficer(by, programme)) {
            throw Refusal.of(Problem.NOT_ALLOWED);
        }
    }

    static boolean isOfficer(Caller by, String programme) {
        return by.area(programme, Role.PROGRAMME_OFFICER).whole();
    }
}
