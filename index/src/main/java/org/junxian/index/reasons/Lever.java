package org.junxian.index.reasons;

import org.junxian.index.data.Period;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.NodeId;

/// A figure of its own that a unit could change: the observed variable behind an indicator, from `current` as far as
/// `bound`. `up`: more of it is better. `spread` is what moves the indicator's figure by one standard deviation over
/// the ranked units; it is the measure of what a change costs.
public record Lever(
        NodeId indicator, VariableId variable, Period period, double current, double bound, double spread, boolean up) {

    public Lever {
        if (!(spread > 0)) {
            throw new IllegalArgumentException("The spread behind " + indicator + " must be positive, found " + spread);
        }
        if (up ? bound < current : bound > current) {
            throw new IllegalArgumentException("The bound of " + indicator + " must lie on the better side of "
                    + current + ", which is " + (up ? "above" : "below") + ", found " + bound);
        }
    }

    /// The same lever with another end, which must lie on the better side too.
    public Lever upTo(double other) {
        return new Lever(indicator, variable, period, current, other, spread, up);
    }

    /// +1 where more of the variable is better, -1 where less is.
    double direction() {
        return up ? 1 : -1;
    }

    /// The figure after a change of so many standard deviations for the better, not beyond the bound.
    double after(double spreads) {
        double moved = current + direction() * spreads * spread;
        return up ? Math.min(moved, bound) : Math.max(moved, bound);
    }

    double cost(double figure) {
        return Math.abs(figure - current) / spread;
    }

    /// The cost of going as far as the bound.
    double reach() {
        return cost(bound);
    }
}
