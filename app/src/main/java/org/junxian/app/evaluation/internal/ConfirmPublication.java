package org.junxian.app.evaluation.internal;

import org.junxian.app.access.Caller;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.evaluation.Publication;
import org.junxian.app.evaluation.PublishEdition;
import org.junxian.app.evaluation.PublishEdition.Order;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The second of the two people: publishes exactly the result that was proposed (D3). Computed once more on the way; if
/// it came out otherwise nothing is published.
@Service
class ConfirmPublication {

    private final PublicationStore store;
    private final PublishEdition publishEdition;
    private final AuditTrail audit;

    ConfirmPublication(PublicationStore store, PublishEdition publishEdition, AuditTrail audit) {
        this.store = store;
        this.publishEdition = publishEdition;
        this.audit = audit;
    }

    /// @throws Refusal for the person who proposed it, without a fresh proof, or when it is not waiting any more
    @Transactional
    public Edition handle(Caller by, long id) {
        var proposal = store.findForDecision(id)
                .filter(it -> ProposePublication.isOfficer(by, it.programme()))
                .orElseThrow(() -> Refusal.of(Problem.UNKNOWN_PUBLICATION, String.valueOf(id)));
        if (!proposal.state().equals("proposed")) {
            throw Refusal.of(Problem.PUBLICATION_OVER, String.valueOf(id));
        }
        if (proposal.proposedBy().equals(by.name())) {
            throw Refusal.of(Problem.OWN_PUBLICATION, String.valueOf(id));
        }
        by.requireProof();
        var edition = publish(by, proposal);
        if (!edition.hash().equals(store.hash(id))) {
            throw Refusal.of(Problem.PUBLICATION_OVER, String.valueOf(id));
        }
        store.confirm(id, by.name(), edition.id());
        audit.append(by.actor(), "publication confirmed", "publication " + id, edition.id());
        return edition;
    }

    private Edition publish(Caller by, Publication proposal) {
        var order = new Order(proposal.programme(), proposal.scheme(), proposal.asOf(), proposal.title());
        String supersedes = proposal.supersedes();
        return supersedes == null
                ? publishEdition.handle(by.actor(), order)
                : publishEdition.correct(by.actor(), order, supersedes, String.valueOf(proposal.reason()));
    }
}
