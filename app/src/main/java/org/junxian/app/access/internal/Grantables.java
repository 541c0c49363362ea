package org.junxian.app.access.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.programme.model.TerritoryUnit;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Component;

/// What a caller may give, so that the page offers nothing that would be refused.
@Component
class Grantables {

    record PlaceView(String code, String name) {}

    record DepartmentView(String id, Text title) {}

    record Grantable(
            List<String> roles, List<PlaceView> cities, List<PlaceView> counties, List<DepartmentView> departments) {}

    private final Places places;
    private final PeopleInCare care;
    private final Callers callers;

    Grantables(Places places, PeopleInCare care, Callers callers) {
        this.places = places;
        this.care = care;
        this.callers = callers;
    }

    Grantable of(Caller caller, String programme) {
        if (caller.has(Role.SECURITY_ADMINISTRATOR)) {
            return everything(programme);
        }
        var own = care.cityGrants(caller).stream()
                .filter(grant -> Objects.equals(grant.programme(), programme))
                .toList();
        if (own.isEmpty()) {
            return new Grantable(List.of(), List.of(), List.of(), List.of());
        }
        var counties = places.counties(programme).stream()
                .filter(unit -> own.stream()
                        .anyMatch(grant -> callers.reach(grant)
                                .area(programme)
                                .covers(unit.id().code())))
                .map(Grantables::view)
                .toList();
        return new Grantable(Places.ofCounties().stream().map(Role::id).toList(), List.of(), counties, List.of());
    }

    private Grantable everything(String programme) {
        return new Grantable(
                Arrays.stream(Role.values()).map(Role::id).toList(),
                places.cities(programme).stream().map(Grantables::view).toList(),
                places.counties(programme).stream().map(Grantables::view).toList(),
                places.departments(programme).stream()
                        .map(department -> new DepartmentView(department.id(), department.title()))
                        .toList());
    }

    private static PlaceView view(TerritoryUnit unit) {
        return new PlaceView(unit.id().code(), unit.name());
    }
}
