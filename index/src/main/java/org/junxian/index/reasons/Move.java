package org.junxian.index.reasons;

import java.util.List;
import java.util.Set;
import org.junxian.index.data.UnitId;

/// Why a unit's rank moved: the share of every factor in the places gained and in the points gained. The shares add
/// up exactly, in whole numbers: places are kept as `numerator / denominator`, and the sum is checked.
public record Move(UnitId unit, Place before, Place after, long denominator, List<Share> shares) {

    private static final double TOLERANCE = 1e-9;

    /// A factor, or several that can only be told together; places gained are positive, places lost negative.
    public record Share(Set<Factor> factors, long numerator, double places, double points) {
        public Share {
            factors = java.util.Collections.unmodifiableSet(java.util.EnumSet.copyOf(factors));
        }
    }

    public Move {
        shares = List.copyOf(shares);
        long sum = shares.stream().mapToLong(Share::numerator).sum();
        if (sum != Math.round((before.rank() - after.rank()) * denominator)) {
            throw new IllegalStateException("The shares of " + unit + " add up to " + sum + " of " + denominator);
        }
        double points = shares.stream().mapToDouble(Share::points).sum();
        double gained = after.score() - before.score();
        double size = Math.max(1, Math.abs(after.score()) + Math.abs(before.score()));
        if (!(Math.abs(points - gained) <= TOLERANCE * size)) {
            throw new IllegalStateException("The shares of " + unit + " add up to " + points + ", not to " + gained);
        }
    }

    /// Places gained, negative when lost.
    public double rise() {
        return before.rank() - after.rank();
    }
}
