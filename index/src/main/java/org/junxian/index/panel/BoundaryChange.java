package org.junxian.index.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;

/// Units that became others on the first day of a period: a merger, a division, a transfer of townships. What
/// of an amount goes where is a share, stated with the change (of the population, the area, or of the amount
/// itself).
///
/// Throws an IllegalArgumentException when the shares of a unit do not add up to 1 (within 1e-9).
public record BoundaryChange(Period since, List<Passing> passings) {

    /// The share of what `from` was that belongs to `to`; a unit that keeps a part passes it to itself.
    public record Passing(UnitId from, UnitId to, double share) {
        public Passing {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException(
                        "The share of " + from + " in " + to + " is above 0 and at most 1, found " + share);
            }
        }
    }

    public BoundaryChange {
        passings = List.copyOf(passings);
        Map<UnitId, Double> sums = new HashMap<>();
        passings.forEach(p -> sums.merge(p.from(), p.share(), Double::sum));
        sums.forEach((unit, sum) -> {
            if (Math.abs(sum - 1) > 1e-9) {
                throw new IllegalArgumentException("The shares of " + unit + " add up to " + sum
                        + ", not to 1. Try: add the part that stays in " + unit + " itself.");
            }
        });
    }

    /// Several units become one.
    public static BoundaryChange merger(Period since, List<UnitId> parts, UnitId whole) {
        return new BoundaryChange(
                since, parts.stream().map(p -> new Passing(p, whole, 1)).toList());
    }
}
