package org.junxian.app.scrutiny.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.scrutiny.internal.CheckupView.CheckupUnit;

/// How far the search for faults is, and what it found.
///
/// @param state  `running` or `done`
/// @param done   units tried
/// @param faults how many were found; the table has every one
/// @param groups by kind and indicator; null while it runs
record FaultsView(
        String state,
        int done,
        int total,
        int faults,
        @Nullable List<FaultGroup> groups) {

    /// @param kind     `better-harms`, `worse-helps` or `cliff`
    /// @param units    how many units it happens to
    /// @param examples those that change the index most
    record FaultGroup(String kind, String node, int faults, int units, List<FaultView> examples) {}

    record FaultView(
            CheckupUnit unit,
            double before,
            double after,
            double indexBefore,
            double indexAfter,
            double rankBefore,
            double rankAfter) {}
}
