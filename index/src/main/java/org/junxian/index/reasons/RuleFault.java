package org.junxian.index.reasons;

import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.NodeId;

/// Something a rule does that it should not: for a unit, when one figure changes from `before` to `after`.
public record RuleFault(
        Kind kind, UnitId unit, NodeId indicator, double before, double after, Place placeBefore, Place placeAfter) {

    public enum Kind {
        /// A better figure lowers the unit's own index or rank.
        BETTER_HARMS,
        /// A worse figure raises the unit's own index or rank.
        WORSE_HELPS,
        /// A small change of the figure moves the index by a large step.
        CLIFF
    }

    /// Points of the index gained by the change.
    public double points() {
        return placeAfter.score() - placeBefore.score();
    }

    /// Places gained by the change.
    public double places() {
        return placeBefore.rank() - placeAfter.rank();
    }
}
