package org.junxian.app.access.internal;

import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.access.internal.GrantStore.Stored;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes a grant away. It acts on the next request of the person, and on tokens and running jobs (A5).
@Service
class RevokeGrant {

    private final GrantStore grants;
    private final PeopleInCare care;
    private final Places places;
    private final Callers callers;
    private final AuditTrail audit;

    RevokeGrant(GrantStore grants, PeopleInCare care, Places places, Callers callers, AuditTrail audit) {
        this.grants = grants;
        this.care = care;
        this.places = places;
        this.callers = callers;
        this.audit = audit;
    }

    /// @throws Refusal for a grant that is not in the caller's care, as for one that does not exist
    @Transactional
    public void handle(Caller by, long id) {
        var grant = grants.find(id)
                .filter(it -> inCare(by, it))
                .orElseThrow(() -> Refusal.of(Problem.UNKNOWN_GRANT, String.valueOf(id)));
        boolean own = grant.person().equals(by.name());
        if (own && grant.role() == Role.SECURITY_ADMINISTRATOR) {
            throw Refusal.of(Problem.NOT_TO_ONESELF);
        }
        grants.revoke(id, by.name());
        String place = grant.code() == null ? "" : " " + grant.code();
        audit.append(
                by.actor(),
                "role taken away",
                "person " + grant.person(),
                grant.role().id() + place);
    }

    private boolean inCare(Caller by, Stored grant) {
        boolean ofMyCity = Places.ofCounties().contains(grant.role())
                && care.cityGrants(by).stream().anyMatch(own -> within(own, grant));
        return by.has(Role.SECURITY_ADMINISTRATOR) || by.name().equals(grant.lentBy()) || ofMyCity;
    }

    private boolean within(Stored own, Stored grant) {
        String programme = own.programme();
        return programme != null && places.within(callers.reach(own).area(programme), grant);
    }
}
