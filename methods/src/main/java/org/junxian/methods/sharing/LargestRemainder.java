package org.junxian.methods.sharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Apportions by largest remainders (最大余数法): as many times as the quota goes into a unit's weight, and what is
/// left over one each to the largest remainders, on a tie to the unit given first.
///
/// One more in all can cost a unit one (the Alabama paradox); where that must not happen take [Divisors].
///
/// @param quota      what one costs, over `parts`
/// @param parts      positive
/// @param amounts    in the order of the units
/// @param remainders what the quota left of each weight, in parts of `parts`
public record LargestRemainder(BigInteger quota, BigInteger parts, List<Long> amounts, List<BigInteger> remainders) {

    /// What one costs.
    public enum Quota {
        /// The sum of the weights over the total (Hare). With floors and caps see [FloorAndCap].
        HARE,
        /// The smallest whole number of which only so many as the total fit into the sum: ⌊sum/(total + 1)⌋ + 1
        /// (Droop).
        DROOP
    }

    public LargestRemainder {
        amounts = List.copyOf(amounts);
        remainders = List.copyOf(remainders);
    }

    /// @param total how many there are to give, positive
    /// @throws IllegalArgumentException when Droop's quota is too coarse: weights must be counts well above the
    ///     total
    public static LargestRemainder apportion(Quota rule, long total, Weights weights) {
        if (total <= 0) {
            throw new IllegalArgumentException("The total to apportion is not positive: " + total);
        }
        var parts = rule == Quota.HARE ? BigInteger.valueOf(total) : BigInteger.ONE;
        var quota = rule == Quota.HARE
                ? weights.sum()
                : weights.sum()
                        .divide(BigInteger.valueOf(Math.addExact(total, 1)))
                        .add(BigInteger.ONE);
        var amounts = new long[weights.size()];
        var remainders = new ArrayList<BigInteger>(weights.size());
        long left = total;
        for (int i = 0; i < amounts.length; i++) {
            var exact = weights.values().get(i).multiply(parts).divideAndRemainder(quota);
            amounts[i] = exact[0].longValueExact();
            remainders.add(exact[1]);
            left -= amounts[i];
        }
        var sharing = IntStream.range(0, amounts.length)
                .filter(i -> weights.values().get(i).signum() > 0)
                .boxed()
                .toList();
        if (left > sharing.size()) {
            throw new IllegalArgumentException(
                    "A quota of %s leaves %s of %s for the remainders of %s units. Try: weights that are whole counts"
                            .formatted(quota, left, total, sharing.size()));
        }
        sharing.stream()
                .sorted(Comparator.<Integer, BigInteger>comparing(remainders::get)
                        .reversed())
                .limit(left)
                .forEach(i -> amounts[i]++);
        return new LargestRemainder(quota, parts, LongStream.of(amounts).boxed().toList(), remainders);
    }
}
