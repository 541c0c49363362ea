package org.junxian.app.access;

import java.util.Locale;

/// What somebody is for. The three that run the system itself are kept apart (三员): nobody holds two of them, and none
/// of them touches figures.
public enum Role {
    /// Makes people, loads packages and base maps, watches the machine.
    SYSTEM_ADMINISTRATOR,
    /// Grants and takes away roles.
    SECURITY_ADMINISTRATOR,
    /// Reads the trail and the sign-in log; changes nothing.
    AUDITOR,
    /// Runs the programme at the province: opens collections, accepts returns, proposes and confirms publications.
    PROGRAMME_OFFICER,
    /// Keeps the indicators of one department for all units.
    DEPARTMENT_OFFICER,
    /// Reviews the returns of a city's counties.
    CITY_REVIEWER,
    /// Fills in and submits the returns of a county.
    COUNTY_CLERK,
    /// Reads a county's returns and answers for them.
    COUNTY_HEAD,
    /// Judges cases and applications.
    EXPERT,
    /// Reads what is published and the accepted figures of the whole programme.
    ANALYST;

    /// As it stands in the database, in the interface and among the keys of the pages: `county-clerk`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException for an id that is no role
    public static Role of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Whether the role runs the system and not a programme.
    public boolean runsTheSystem() {
        return switch (this) {
            case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDITOR -> true;
            case PROGRAMME_OFFICER, DEPARTMENT_OFFICER, CITY_REVIEWER, COUNTY_CLERK, COUNTY_HEAD, EXPERT, ANALYST ->
                false;
        };
    }
}
