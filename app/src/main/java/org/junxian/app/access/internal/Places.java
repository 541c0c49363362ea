package org.junxian.app.access.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.programmes.Programmes;
import org.junxian.index.data.UnitId;
import org.junxian.programme.Programme;
import org.junxian.programme.form.Department;
import org.junxian.programme.model.TerritoryUnit;
import org.springframework.stereotype.Component;

/// Which places a role can be given for, and which of them lie within an area.
@Component
class Places {

    private final Programmes programmes;

    Places(Programmes programmes) {
        this.programmes = programmes;
    }

    static String reachOf(Role role) {
        return switch (role) {
            case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDITOR -> "installation";
            case PROGRAMME_OFFICER, EXPERT, ANALYST -> "province";
            case DEPARTMENT_OFFICER -> "department";
            case CITY_REVIEWER -> "city";
            case COUNTY_CLERK, COUNTY_HEAD -> "county";
        };
    }

    /// The roles that a city gives to its counties.
    static Set<Role> ofCounties() {
        return EnumSet.of(Role.COUNTY_CLERK, Role.COUNTY_HEAD);
    }

    /// Whether there is such a place for the reach of the role.
    boolean exists(Role role, @Nullable String programme, @Nullable String code) {
        String reach = reachOf(role);
        if (reach.equals("installation")) {
            return programme == null && code == null;
        }
        if (programme == null || !programmes.ids().contains(programme)) {
            return false;
        }
        var content = programmes.get(programme).content();
        return switch (reach) {
            case "province" -> code == null;
            case "department" -> code != null && content.departments().containsKey(code);
            case "city" ->
                cities(content).stream().anyMatch(unit -> unit.id().code().equals(code));
            default ->
                counties(content).stream().anyMatch(unit -> unit.id().code().equals(code));
        };
    }

    /// Whether all of the grant lies within the area.
    boolean within(Area area, GrantStore.Stored grant) {
        String code = grant.code();
        if (!area.programme().equals(grant.programme())) {
            return false;
        }
        return switch (grant.reach()) {
            case "province" -> area.whole();
            case "department" -> code != null && area.coversDepartment(code);
            case "county" -> code != null && area.covers(code);
            case "city" ->
                code != null
                        && area.covers(code)
                        && programmes.get(area.programme()).content().territory().childrenOf(new UnitId(code)).stream()
                                .allMatch(unit -> area.covers(unit.id().code()));
            default -> false;
        };
    }

    List<TerritoryUnit> cities(String programme) {
        return cities(programmes.get(programme).content());
    }

    List<TerritoryUnit> counties(String programme) {
        return counties(programmes.get(programme).content());
    }

    List<Department> departments(String programme) {
        return List.copyOf(programmes.get(programme).content().departments().values());
    }

    private static List<TerritoryUnit> cities(Programme content) {
        var territory = content.territory();
        return territory.units().values().stream()
                .filter(unit -> !territory.childrenOf(unit.id()).isEmpty())
                .toList();
    }

    private static List<TerritoryUnit> counties(Programme content) {
        var territory = content.territory();
        return territory.units().values().stream()
                .filter(unit -> territory.childrenOf(unit.id()).isEmpty())
                .toList();
    }
}
