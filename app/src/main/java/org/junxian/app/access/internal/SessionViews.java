package org.junxian.app.access.internal;

import java.util.List;
import java.util.Locale;
import org.junxian.app.access.DemonstrationPeople;
import org.junxian.app.access.internal.SessionView.DemonstrationPerson;
import org.junxian.app.access.internal.SessionView.ProviderView;
import org.junxian.app.provider.Providers;
import org.springframework.stereotype.Component;

/// Says who is signed in, the way the pages read it.
@Component
class SessionViews {

    private final GrantViews grants;
    private final Callers callers;
    private final SecondFactors secondFactors;
    private final DemonstrationPeople people;
    private final Providers providers;

    SessionViews(
            GrantViews grants,
            Callers callers,
            SecondFactors secondFactors,
            DemonstrationPeople people,
            Providers providers) {
        this.people = people;
        this.secondFactors = secondFactors;
        this.grants = grants;
        this.callers = callers;
        this.providers = providers;
    }

    SessionView nobody() {
        return new SessionView(
                false, null, null, null, null, false, null, false, providers(), null, null, demonstration());
    }

    SessionView of(SignedIn signedIn) {
        boolean mustChange = signedIn.standing() == SignedIn.Standing.MUST_CHANGE_PASSWORD;
        var caller = signedIn.caller();
        return view(caller.name(), caller.title(), mustChange, caller.proven(), way(signedIn));
    }

    /// Right after the password or code was given again.
    SessionView proven(SignedIn signedIn) {
        var caller = signedIn.caller();
        return view(caller.name(), caller.title(), false, true, way(signedIn));
    }

    /// Right after the password was given.
    SessionView opened(Person person) {
        return view(person.name(), person.title(), person.mustChangePassword(), false, SessionStore.Way.PASSWORD);
    }

    /// Right after a provider vouched for the person and the code was given.
    SessionView opened(Person person, SessionStore.Way way) {
        return view(person.name(), person.title(), false, false, way);
    }

    private SessionView view(String name, String title, boolean mustChange, boolean proven, SessionStore.Way way) {
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
                providers(),
                way.provider(),
                way.signOutAt(),
                List.of());
    }

    private static SessionStore.Way way(SignedIn signedIn) {
        var session = signedIn.session();
        return session == null
                ? SessionStore.Way.PASSWORD
                : new SessionStore.Way(session.provider(), session.signOutAt());
    }

    private List<ProviderView> providers() {
        return providers.list().stream()
                .map(it ->
                        new ProviderView(it.id(), it.title(), it.match().name().toLowerCase(Locale.ROOT), it.claim()))
                .toList();
    }

    private List<DemonstrationPerson> demonstration() {
        return people.shown().stream()
                .map(it ->
                        new DemonstrationPerson(it.name(), it.title(), it.role().id(), it.password()))
                .toList();
    }
}
