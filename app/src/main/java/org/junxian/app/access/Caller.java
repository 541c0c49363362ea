package org.junxian.app.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junxian.app.area.Area;
import org.junxian.app.audit.Actor;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;

/// Who asks: a signed-in person with the grants in force at this very request, read afresh each time so that what was
/// taken away is gone with the next one (A5). A controller gets it by naming it as a parameter; nobody else makes one.
///
/// @param name   the sign-in name, which the trail shows too
/// @param title  the name to show
/// @param proven whether the password or second factor was given again a short while ago (step-up)
public record Caller(String name, String title, List<Grant> grants, boolean proven) {

    public Caller {
        grants = List.copyOf(grants);
    }

    public Actor actor() {
        return new Actor(name);
    }

    /// All of a programme that any grant lets this person see.
    public Area area(String programme) {
        return area(programme, List.of(Role.values()));
    }

    /// What of a programme this person holds in one of these roles.
    public Area area(String programme, Role... roles) {
        return area(programme, Arrays.asList(roles));
    }

    private Area area(String programme, Collection<Role> roles) {
        var units = new TreeSet<String>();
        var departments = new TreeSet<String>();
        for (var grant : grants) {
            if (roles.contains(grant.role())) {
                var area = grant.reach().area(programme);
                if (area.whole()) {
                    return area;
                }
                units.addAll(area.units());
                departments.addAll(area.departments());
            }
        }
        return Area.of(programme, units, departments);
    }

    public boolean has(Role... roles) {
        var wanted = Set.of(roles);
        return grants.stream().anyMatch(grant -> wanted.contains(grant.role()));
    }

    /// Whether this person holds the role for the unit.
    public boolean may(Role role, String programme, String unit) {
        return area(programme, role).covers(unit);
    }

    /// @throws Refusal when none of the roles is held anywhere
    public void require(Role... roles) {
        if (!has(roles)) {
            throw Refusal.of(Problem.NOT_ALLOWED);
        }
    }

    /// For what is published, paid or granted.
    ///
    /// @throws Refusal when the person has not proven who they are a short while ago
    public void requireProof() {
        if (!proven) {
            throw Refusal.of(Problem.PROVE_YOURSELF);
        }
    }
}
