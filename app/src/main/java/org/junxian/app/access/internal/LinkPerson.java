package org.junxian.app.access.internal;

import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.provider.Providers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says which account at a provider is a person's. A link opens an account like a password does, so whoever looks after
/// the account makes it, never for themselves, and after proving who they are.
@Service
class LinkPerson {

    private static final int LONGEST = 255;

    private final LinkStore links;
    private final PeopleInCare care;
    private final SessionStore sessions;
    private final Providers providers;
    private final AuditTrail audit;

    LinkPerson(LinkStore links, PeopleInCare care, SessionStore sessions, Providers providers, AuditTrail audit) {
        this.links = links;
        this.care = care;
        this.sessions = sessions;
        this.providers = providers;
        this.audit = audit;
    }

    List<LinkStore.Link> of(Caller by, String name) {
        if (!by.name().equals(name)) {
            care.requireLookingAfter(by, name);
        }
        return links.of(name);
    }

    /// @throws Refusal when the account is linked to somebody else
    @Transactional
    public LinkStore.Link link(Caller by, String name, String provider, String stated) {
        care.requireLookingAfter(by, name);
        by.requireProof();
        String id = providers.get(provider).id();
        if (stated.isBlank() || stated.length() > LONGEST) {
            throw Refusal.of(Problem.BAD_PARAMETER, "stated", stated, "1 to " + LONGEST + " characters");
        }
        if (!links.put(name, id, stated.strip(), by.name())) {
            throw Refusal.of(Problem.LINKED_ELSEWHERE, stated.strip());
        }
        sessions.closeOpenedBy(name, id);
        audit.append(by.actor(), "account linked", "person " + name, id + ": " + stated.strip());
        return links.of(name).stream()
                .filter(link -> link.provider().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Whoever signed in by the provider is out with the next request.
    @Transactional
    public void unlink(Caller by, String name, String provider) {
        care.requireLookingAfter(by, name);
        by.requireProof();
        if (!links.remove(name, provider)) {
            throw Refusal.of(Problem.UNKNOWN_LINK, provider);
        }
        sessions.closeOpenedBy(name, provider);
        audit.append(by.actor(), "account unlinked", "person " + name, provider);
    }
}
