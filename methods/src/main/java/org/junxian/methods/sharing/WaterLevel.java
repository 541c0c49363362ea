package org.junxian.methods.sharing;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;

/// The one rate at which weight × rate, held between floor and cap, adds up to the total: the sum grows with
/// the rate, bends where a unit leaves its floor or reaches its cap, and between two bends is a straight line.
///
/// A unit without weight stays at its floor.
record WaterLevel(BigInteger top, BigInteger bottom) {

    /// A rate at which a unit leaves its floor or reaches its cap.
    private record Bend(Quotient rate, int unit, boolean leavesFloor) {}

    /// @param limits floors no higher than caps; the total lies between what the units get at a rate of 0 and
    ///     without end
    static WaterLevel of(Weights weights, Limits limits) {
        var bends = new Bend[2 * weights.size()];
        int count = 0;
        var fixed = BigInteger.ZERO;
        for (int i = 0; i < weights.size(); i++) {
            var weight = weights.values().get(i);
            fixed = fixed.add(BigInteger.valueOf(limits.floor(i)));
            if (weight.signum() > 0) {
                bends[count++] = new Bend(Quotient.of(BigInteger.valueOf(limits.floor(i)), weight), i, true);
                bends[count++] = new Bend(Quotient.of(BigInteger.valueOf(limits.cap(i)), weight), i, false);
            }
        }
        Arrays.sort(bends, 0, count, Comparator.comparing(Bend::rate));
        var total = BigInteger.valueOf(limits.total());
        var free = BigInteger.ZERO;
        for (int k = 0; k < count; k++) {
            var rate = bends[k].rate;
            var missing = total.subtract(fixed);
            if (missing.multiply(rate.bottom()).compareTo(free.multiply(rate.top())) <= 0) {
                return free.signum() > 0 ? new WaterLevel(missing, free) : new WaterLevel(rate.top(), rate.bottom());
            }
            var weight = weights.values().get(bends[k].unit);
            free = bends[k].leavesFloor ? free.add(weight) : free.subtract(weight);
            fixed = bends[k].leavesFloor
                    ? fixed.subtract(BigInteger.valueOf(limits.floor(bends[k].unit)))
                    : fixed.add(BigInteger.valueOf(limits.cap(bends[k].unit)));
        }
        throw new IllegalStateException("The total of %s is out of reach".formatted(limits.total()));
    }
}
