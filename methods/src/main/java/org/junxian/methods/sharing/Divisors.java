package org.junxian.methods.sharing;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hipparchus.fraction.BigFraction;
import org.junxian.methods.sharing.Apportionment.Claim;
import org.junxian.methods.sharing.Outcome.Conflict;
import org.junxian.methods.sharing.Outcome.Found;

/// Apportions by a divisor method: one after the other goes to the unit with the largest claim, on a tie to the
/// unit given first, where nobody gets less than the floor or more than the cap.
///
/// The first seats of [DivisorMethod#ADAMS], [DivisorMethod#DEAN] and [DivisorMethod#HILL] come before all
/// others; when there are too few for all, larger weights come first.
public final class Divisors {

    private final DivisorMethod method;
    private final Weights weights;
    private final Limits limits;
    private final long[] amounts;

    private Divisors(DivisorMethod method, Weights weights, Limits limits) {
        this.method = method;
        this.weights = weights;
        this.limits = limits;
        this.amounts = new long[weights.size()];
    }

    /// @param total how many there are to give, not negative
    /// @throws IllegalArgumentException when the numbers of units differ
    public static Outcome<Apportionment> apportion(DivisorMethod method, long total, Weights weights, Bounds bounds) {
        var limits = Limits.of(total, weights, bounds);
        return limits.conflict(weights, bounds)
                .<Outcome<Apportionment>>map(Conflict::new)
                .orElseGet(() -> new Found<>(new Divisors(method, weights, limits).apportioned()));
    }

    private Apportionment apportioned() {
        start();
        var given = BigInteger.ZERO;
        for (long amount : amounts) {
            given = given.add(BigInteger.valueOf(amount));
        }
        long left = BigInteger.valueOf(limits.total()).subtract(given).longValueExact();
        if (left > 0) {
            give(left);
        } else if (left < 0) {
            takeBack(-left);
        }
        return new Apportionment(
                method,
                LongStream.of(amounts).boxed().toList(),
                claim(this::canGet, this::nextClaim, byNext()),
                claim(this::canLose, this::lastClaim, byLast()));
    }

    /// Rounds the exact floor-and-cap shares: right up to one for each unit.
    private void start() {
        var level = WaterLevel.of(weights, limits);
        for (int i = 0; i < amounts.length; i++) {
            var top = weights.values().get(i).multiply(level.top());
            var whole = top.divide(level.bottom());
            if (weights.values().get(i).signum() == 0) {
                amounts[i] = limits.floor(i);
            } else if (whole.bitLength() >= Long.SIZE - 1) {
                amounts[i] = limits.cap(i);
            } else {
                long rounded = whole.longValue() + (method.reaches(top, level.bottom(), whole) ? 1 : 0);
                amounts[i] = Math.clamp(rounded, limits.floor(i), limits.cap(i));
            }
        }
    }

    private void give(long left) {
        move(left, this::canGet, this::nextClaim, Comparator.reverseOrder(), Comparator.naturalOrder(), 1);
    }

    private void takeBack(long surplus) {
        move(surplus, this::canLose, this::lastClaim, Comparator.naturalOrder(), Comparator.reverseOrder(), -1);
    }

    private void move(
            long count,
            IntPredicate can,
            IntFunction<Quotient> claim,
            Comparator<Quotient> byClaim,
            Comparator<Integer> byPlace,
            int step) {
        record Waiting(Quotient claim, int unit) {}
        var queue = new PriorityQueue<Waiting>(
                Comparator.comparing(Waiting::claim, byClaim).thenComparing(Waiting::unit, byPlace));
        IntStream.range(0, amounts.length).filter(can).forEach(i -> queue.add(new Waiting(claim.apply(i), i)));
        for (long moved = 0; moved < count; moved++) {
            int unit = queue.remove().unit;
            amounts[unit] += step;
            if (can.test(unit)) {
                queue.add(new Waiting(claim.apply(unit), unit));
            }
        }
    }

    private boolean canGet(int unit) {
        return amounts[unit] < limits.cap(unit) && weights.values().get(unit).signum() > 0;
    }

    private boolean canLose(int unit) {
        return amounts[unit] > limits.floor(unit);
    }

    private Quotient nextClaim(int unit) {
        return method.claim(weights.values().get(unit), BigInteger.valueOf(amounts[unit]));
    }

    private Quotient lastClaim(int unit) {
        return method.claim(weights.values().get(unit), BigInteger.valueOf(amounts[unit] - 1));
    }

    private Comparator<Integer> byNext() {
        return Comparator.<Integer, Quotient>comparing(this::nextClaim, Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder());
    }

    private Comparator<Integer> byLast() {
        return Comparator.<Integer, Quotient>comparing(this::lastClaim).thenComparing(Comparator.reverseOrder());
    }

    private Optional<Claim> claim(IntPredicate can, IntFunction<Quotient> claim, Comparator<Integer> first) {
        return IntStream.range(0, amounts.length)
                .filter(can)
                .boxed()
                .min(first)
                .filter(unit -> claim.apply(unit).bottom().signum() > 0)
                .map(unit -> new Claim(
                        unit,
                        new BigFraction(
                                claim.apply(unit).top(), claim.apply(unit).bottom())));
    }
}
