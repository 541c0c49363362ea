package org.junxian.methods.sharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Rounds exact amounts to whole fen so that the sum stays: each is cut to the whole number below, and what is
/// left goes one each to the largest remainders, on a tie to the unit given first.
public final class WholeUnits {

    private WholeUnits() {}

    /// @param tops   exact amounts times `bottom`, none negative
    /// @param bottom positive
    /// @return in the same order, each the whole number below or above
    /// @throws IllegalArgumentException when the sum is not a whole number
    public static long[] of(List<BigInteger> tops, BigInteger bottom) {
        var whole = new long[tops.size()];
        var remainders = new ArrayList<BigInteger>(tops.size());
        var left = BigInteger.ZERO;
        for (int i = 0; i < whole.length; i++) {
            var parts = tops.get(i).divideAndRemainder(bottom);
            whole[i] = parts[0].longValueExact();
            remainders.add(parts[1]);
            left = left.add(parts[1]);
        }
        var fen = left.divideAndRemainder(bottom);
        if (fen[1].signum() != 0) {
            throw new IllegalArgumentException(
                    "The amounts leave %s/%s of a fen. Try: round the total first".formatted(fen[1], bottom));
        }
        IntStream.range(0, whole.length)
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(remainders::get)
                        .reversed())
                .limit(fen[0].longValueExact())
                .forEach(i -> whole[i]++);
        return whole;
    }
}
