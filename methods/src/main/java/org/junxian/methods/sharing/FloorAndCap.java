package org.junxian.methods.sharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junxian.methods.sharing.Outcome.Conflict;
import org.junxian.methods.sharing.Outcome.Found;
import org.junxian.methods.sharing.Share.Place;

/// Shares a total in proportion to weights, nobody below the floor or above the cap (托底封顶). There is exactly
/// one such division: every unit between its bounds gets the same per weight. Then whole fen: every exact share
/// is cut to the fen, and what is left goes one fen each to the largest remainders, on a tie to the unit given
/// first.
///
/// Without bounds this is the method of largest remainders with Hare's quota (Hamilton 1792).
public final class FloorAndCap {

    private FloorAndCap() {}

    /// @param total in whole fen or seats, not negative
    /// @throws IllegalArgumentException when the numbers of units differ
    public static Outcome<Shares> share(long total, Weights weights, Bounds bounds) {
        var limits = Limits.of(total, weights, bounds);
        return limits.conflict(weights, bounds)
                .<Outcome<Shares>>map(Conflict::new)
                .orElseGet(() -> new Found<>(shared(weights, limits)));
    }

    private static Shares shared(Weights weights, Limits limits) {
        var level = WaterLevel.of(weights, limits);
        int n = weights.size();
        var whole = new long[n];
        var places = new Place[n];
        var remainders = new BigInteger[n];
        long left = limits.total();
        for (int i = 0; i < n; i++) {
            var exact = weights.values().get(i).multiply(level.top()).divideAndRemainder(level.bottom());
            remainders[i] = BigInteger.ZERO;
            // a quotient beyond a long lies beyond every cap
            long below = exact[0].bitLength() < Long.SIZE ? exact[0].longValue() : Long.MAX_VALUE;
            if (below < limits.floor(i) || weights.values().get(i).signum() == 0) {
                places[i] = Place.AT_FLOOR;
                whole[i] = limits.floor(i);
            } else if (below >= limits.cap(i)) {
                places[i] = exact[1].signum() == 0 && below == limits.cap(i) ? Place.FREE : Place.AT_CAP;
                whole[i] = limits.cap(i);
            } else {
                places[i] = Place.FREE;
                whole[i] = below;
                remainders[i] = exact[1];
            }
            left = Math.subtractExact(left, whole[i]);
        }
        return raised(whole, places, remainders, left, level);
    }

    private static Shares raised(long[] whole, Place[] places, BigInteger[] remainders, long left, WaterLevel level) {
        var raised = new boolean[whole.length];
        IntStream.range(0, whole.length)
                .filter(i -> remainders[i].signum() > 0)
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(i -> remainders[i])
                        .reversed())
                .limit(left)
                .forEach(i -> raised[i] = true);
        var shares = new ArrayList<Share>(whole.length);
        for (int i = 0; i < whole.length; i++) {
            shares.add(new Share(whole[i] + (raised[i] ? 1 : 0), places[i], remainders[i], raised[i]));
        }
        return new Shares(shares, level.top(), level.bottom());
    }
}
