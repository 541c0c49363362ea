package org.junxian.app.access.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where somebody is signed in, for the person and for the security administrator; and how to end it.
@Service
class OpenSessions {

    /// @param current  whether this request came with it
    /// @param provider the sign-in service that opened it; null for the password
    record View(
            String id,
            Instant startedAt,
            Instant usedAt,
            String address,
            String browser,
            @Nullable String provider,
            boolean current) {}

    private final SessionStore store;
    private final PeopleInCare care;
    private final AuditTrail audit;

    OpenSessions(SessionStore store, PeopleInCare care, AuditTrail audit) {
        this.store = store;
        this.care = care;
        this.audit = audit;
    }

    List<View> own(SessionStore.Stored current) {
        return store.of(current.person()).stream()
                .map(it -> view(it, it.id() == current.id()))
                .toList();
    }

    List<View> of(Caller by, String name) {
        by.require(Role.SECURITY_ADMINISTRATOR);
        return store.of(care.get(by, name).name()).stream()
                .map(it -> view(it, false))
                .toList();
    }

    /// @throws Refusal when the person has no such session
    @Transactional
    public void endOwn(Caller by, String id) {
        if (!id.matches("\\d{1,18}") || !store.close(by.name(), Long.parseLong(id))) {
            throw Refusal.of(Problem.UNKNOWN_SESSION, id);
        }
        audit.append(by.actor(), "session ended", "person " + by.name(), id);
    }

    /// The person leaves; whatever the cookie still says, the session is no more.
    @Transactional
    public void signOut(SessionStore.Stored current) {
        if (store.close(current.person(), current.id())) {
            audit.append(
                    new Actor(current.person()),
                    "signed out",
                    "person " + current.person(),
                    "from " + current.address());
        }
    }

    @Transactional
    public void endAll(Caller by, String name) {
        by.require(Role.SECURITY_ADMINISTRATOR);
        care.get(by, name);
        store.closeAll(name);
        audit.append(by.actor(), "sessions ended", "person " + name, "");
    }

    private static View view(SessionStore.Stored session, boolean current) {
        return new View(
                String.valueOf(session.id()),
                session.startedAt(),
                session.usedAt(),
                session.address(),
                session.browser(),
                session.provider(),
                current);
    }
}
