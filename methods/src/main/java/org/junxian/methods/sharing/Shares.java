package org.junxian.methods.sharing;

import java.math.BigInteger;
import java.util.List;
import org.junxian.methods.sharing.Share.Place;

/// Shares that add up to the total. A free unit's exact share is its weight × rateTop / rateBottom; the same
/// rate holds for all free units.
///
/// @param units      in the order given
/// @param rateTop    over rateBottom: what one weight brings
/// @param rateBottom positive
public record Shares(List<Share> units, BigInteger rateTop, BigInteger rateBottom) {

    public Shares {
        units = List.copyOf(units);
        for (var unit : units) {
            if (unit.place() != Place.FREE && unit.remainder().signum() != 0) {
                throw new IllegalStateException("A unit at a bound has a remainder: " + unit);
            }
        }
    }

    public long[] amounts() {
        return units.stream().mapToLong(Share::amount).toArray();
    }

    /// @throws ArithmeticException when the sum is larger than a long holds
    public long total() {
        return units.stream().mapToLong(Share::amount).reduce(0, Math::addExact);
    }
}
