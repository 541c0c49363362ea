package org.junxian.methods.sharing;

import java.util.List;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/// Whole numbers by a divisor method, with the divisors that lead to them: weight / divisor, rounded at the
/// signposts and held between floor and cap, is each unit's number for every divisor from `lowest` to
/// `highest`.
///
/// @param amounts in the order of the units
/// @param next    whose claim would be the next; its claim is the lowest divisor. Empty when nobody can get
///     more
/// @param last    whose claim was met last; its claim is the highest divisor. Empty when everybody is at the
///     floor, or when that claim is larger than every number
public record Apportionment(DivisorMethod method, List<Long> amounts, Optional<Claim> next, Optional<Claim> last) {

    /// A unit's claim to one more.
    ///
    /// @param unit    its place in the order given, from 0
    /// @param divisor weight/s(a); for a method that [is squared][DivisorMethod#isSquared()] the square of it.
    ///     The weights are those of [Weights#values()]
    public record Claim(int unit, BigFraction divisor) {}

    public Apportionment {
        amounts = List.copyOf(amounts);
    }

    /// Whether the order of the units decided: the last claim that was met and the first that was not are
    /// equal.
    public boolean isTied() {
        return next.isPresent()
                && last.isPresent()
                && next.get().divisor().equals(last.get().divisor());
    }
}
