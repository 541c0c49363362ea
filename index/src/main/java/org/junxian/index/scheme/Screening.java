package org.junxian.index.scheme;

/// The share of indicators (0 to 1) that must be reported for a unit to take part: over all, and in every group
/// that holds indicators. An indicator is asked of a unit when it counts for the unit's class and applies to the
/// unit. Units that fall short are excluded, with the reason, before anything is computed from them.
public record Screening(double minimumOverall, double minimumByGroup) {

    public static final Screening NONE = new Screening(0, 0);

    public Screening {
        if (!(minimumOverall >= 0 && minimumOverall <= 1 && minimumByGroup >= 0 && minimumByGroup <= 1)) {
            throw new IllegalArgumentException(
                    "Availability is a share between 0 and 1, found " + minimumOverall + " and " + minimumByGroup);
        }
    }
}
