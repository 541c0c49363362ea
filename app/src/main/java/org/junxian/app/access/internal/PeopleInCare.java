package org.junxian.app.access.internal;

import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Reach;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Component;

/// Whom somebody may see and look after. The three offices see everybody; a city sees those who work in it; whoever
/// lies outside is answered like somebody who does not exist.
@Component
class PeopleInCare {

    private final PersonStore persons;
    private final GrantStore grants;
    private final Places places;
    private final Callers callers;

    PeopleInCare(PersonStore persons, GrantStore grants, Places places, Callers callers) {
        this.persons = persons;
        this.grants = grants;
        this.places = places;
        this.callers = callers;
    }

    /// @throws Refusal for roles that look after nobody
    List<Person> list(Caller by) {
        by.require(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR, Role.CITY_REVIEWER);
        if (seesEverybody(by)) {
            return persons.list();
        }
        var open = grants.from(callers.today());
        var names = open.stream()
                .filter(grant -> inCare(by, grant))
                .map(GrantStore.Stored::person)
                .distinct()
                .toList();
        return persons.list().stream()
                .filter(person -> names.contains(person.name()))
                .toList();
    }

    /// @throws Refusal when there is nobody of this name in care
    Person get(Caller by, String name) {
        return persons.known(name)
                .filter(person -> by.name().equals(name)
                        || seesEverybody(by)
                        || of(name).stream().anyMatch(grant -> inCare(by, grant)))
                .orElseThrow(() -> Refusal.of(Problem.UNKNOWN_PERSON, name));
    }

    /// The accounts of the three offices are looked after by the security administrator, all others by the system
    /// administrator; nobody looks after their own.
    ///
    /// @throws Refusal for everybody else
    void requireLookingAfter(Caller by, String name) {
        by.require(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR);
        get(by, name);
        boolean office = of(name).stream().anyMatch(grant -> grant.role().runsTheSystem());
        by.require(office ? Role.SECURITY_ADMINISTRATOR : Role.SYSTEM_ADMINISTRATOR);
        if (by.name().equals(name)) {
            throw Refusal.of(Problem.NOT_TO_ONESELF);
        }
    }

    /// A person that somebody may be lent to or given roles by a city: all their grants lie within the area, or there
    /// are none yet.
    ///
    /// @throws Refusal as for a name that does not exist
    Person getWithin(Area area, String name) {
        return persons.find(name)
                .filter(person -> of(name).stream().allMatch(grant -> places.within(area, grant)))
                .orElseThrow(() -> Refusal.of(Problem.UNKNOWN_PERSON, name));
    }

    /// What a person holds now or will hold.
    List<GrantStore.Stored> of(String name) {
        return grants.from(callers.today()).stream()
                .filter(grant -> grant.person().equals(name))
                .toList();
    }

    /// The grants of everybody that this caller may know of.
    List<GrantStore.Stored> visible(Caller by) {
        return grants.from(callers.today()).stream()
                .filter(grant -> seesEverybody(by) || inCare(by, grant))
                .toList();
    }

    /// Those of a person's grants that this caller may know of.
    List<GrantStore.Stored> visible(Caller by, Person person) {
        boolean all = by.name().equals(person.name()) || seesEverybody(by);
        return of(person.name()).stream()
                .filter(grant -> all || inCare(by, grant))
                .toList();
    }

    /// The area of the cities that this caller gives roles for; lent grants give nothing on.
    List<GrantStore.Stored> cityGrants(Caller by) {
        return grants.inForce(by.name(), callers.today()).stream()
                .filter(grant -> grant.role() == Role.CITY_REVIEWER && grant.lentBy() == null)
                .toList();
    }

    private static boolean seesEverybody(Caller by) {
        return by.has(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR);
    }

    private boolean inCare(Caller by, GrantStore.Stored grant) {
        return by.grants().stream()
                .filter(own -> own.role() == Role.CITY_REVIEWER)
                .map(own -> own.reach())
                .filter(Reach.City.class::isInstance)
                .anyMatch(reach -> places.within(reach.area(((Reach.City) reach).programme()), grant));
    }
}
