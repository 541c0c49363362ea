package org.junxian.app.access.internal;

import java.util.List;
import org.junxian.app.access.DemonstrationPeople;
import org.junxian.app.access.internal.SessionView.DemonstrationPerson;
import org.springframework.stereotype.Component;

/// Says who is signed in, the way the pages read it.
@Component
class SessionViews {

    private final GrantViews grants;
    private final Callers callers;
    private final SecondFactors secondFactors;
    private final DemonstrationPeople people;

    SessionViews(GrantViews grants, Callers callers, SecondFactors secondFactors, DemonstrationPeople people) {
        this.people = people;
        this.secondFactors = secondFactors;
        this.grants = grants;
        this.callers = callers;
    }

    SessionView nobody() {
        return new SessionView(false, null, null, null, null, false, null, false, List.of(), demonstration());
    }

    SessionView of(SignedIn signedIn) {
        boolean mustChange = signedIn.standing() == SignedIn.Standing.MUST_CHANGE_PASSWORD;
        var caller = signedIn.caller();
        return view(caller.name(), caller.title(), mustChange, caller.proven());
    }

    /// Right after the password or code was given again.
    SessionView proven(SignedIn signedIn) {
        var caller = signedIn.caller();
        return view(caller.name(), caller.title(), false, true);
    }

    /// Right after the password was given.
    SessionView opened(Person person) {
        return view(person.name(), person.title(), person.mustChangePassword(), false);
    }

    private SessionView view(String name, String title, boolean mustChange, boolean proven) {
        var held = mustChange ? List.<GrantView>of() : grants.inForce(name, callers.today());
        return new SessionView(
                true,
                name,
                title,
                held.stream().map(GrantView::role).distinct().sorted().toList(),
                held,
                mustChange,
                secondFactors.on(name) ? "on" : "off",
                proven,
                List.of(),
                List.of());
    }

    private List<DemonstrationPerson> demonstration() {
        return people.shown().stream()
                .map(it ->
                        new DemonstrationPerson(it.name(), it.title(), it.role().id(), it.password()))
                .toList();
    }
}
