package org.junxian.methods.sharing.nearest;

import java.math.BigInteger;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import org.junxian.methods.sharing.Share;

/// The shares nearest to a proposal, with what explains them: a unit's exact amount is its proposal + its
/// leeway × the prices of its groups, held between its bounds; then it is rounded to the fen below or above.
///
/// @param units  in the order given; remainders in parts of `parts`
/// @param parts  positive
/// @param prices one per group: above zero lifts the group to its least, below zero holds it down to its most
public record NearestShares(List<Share> units, BigInteger parts, List<BigFraction> prices) {

    public NearestShares {
        units = List.copyOf(units);
        prices = List.copyOf(prices);
    }

    public long[] amounts() {
        return units.stream().mapToLong(Share::amount).toArray();
    }
}
