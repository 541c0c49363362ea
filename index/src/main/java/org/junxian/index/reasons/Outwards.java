package org.junxian.index.reasons;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Rounds a changed figure away from where it was, so that a goal it reaches it still reaches as a rule, to as few
/// decimals as make the change at most a hundredth larger; never beyond its bound.
final class Outwards {

    private static final double DEARER = 1.01;
    private static final int MOST_DECIMALS = 12;

    private Outwards() {}

    /// `slack`: a share of the change by which the search may have gone too far.
    static Change round(Change change, double slack) {
        Lever lever = change.lever();
        double least = change.to() - slack * (change.to() - lever.current());
        RoundingMode mode = lever.direction() > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            double to = new BigDecimal(Double.toString(least))
                    .setScale(decimals, mode)
                    .doubleValue();
            Change rounded = new Change(lever, to);
            if (rounded.cost() <= change.cost() * DEARER && rounded.cost() <= lever.reach()) {
                return rounded;
            }
        }
        return change;
    }
}
