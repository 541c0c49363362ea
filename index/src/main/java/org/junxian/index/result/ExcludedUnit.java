package org.junxian.index.result;

import java.util.List;
import org.junxian.index.data.UnitId;

/// A unit without a rank, why, and the numbers of the reason.
public record ExcludedUnit(UnitId unit, Reason reason, List<String> details) {

    public enum Reason {
        /// Left out by name; the detail is the stated reason.
        BY_NAME,
        /// Too few indicators reported over all; details: reported, asked, minimum.
        AVAILABILITY,
        /// Too few indicators reported in a group; details: group, reported, asked, minimum.
        GROUP_AVAILABILITY,
        /// No index because figures are missing; details: the indicators that count for the unit and have no score
        /// (none for a composed unit: a part of it has no index).
        MISSING,
        /// A veto or floor excludes it; detail: the adjustment's id.
        VETO
    }

    public ExcludedUnit {
        details = List.copyOf(details);
    }
}
