package org.junxian.methods.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junxian.methods.sharing.Share.Place;

/// Shares between floors and caps: against their definition, never against themselves.
class FloorAndCapTest {

    private static Shares share(long total, long[] weights, Bounds bounds) {
        return FloorAndCap.share(total, Weights.of(weights), bounds).orElseThrow();
    }

    @Test
    void a_left_over_fen_goes_to_the_largest_remainder_and_on_a_tie_to_the_unit_given_first() {
        assertThat(share(100, new long[] {1, 1, 1}, Bounds.none(3)).amounts()).containsExactly(34, 33, 33);
        var shares = share(1_000, new long[] {1, 2, 3}, Bounds.none(3));
        assertThat(shares.amounts()).containsExactly(167, 333, 500);
        assertThat(shares.units().getFirst()).isEqualTo(new Share(167, Place.FREE, BigInteger.valueOf(4), true));
        assertThat(shares.rateBottom()).isEqualTo(6);
    }

    @Test
    void what_a_floor_needs_and_a_cap_leaves_is_shared_by_the_free_units() {
        // 100 by 50:30:15:5, at least 10, at most 40: the rate is 50 for 45 parts
        var shares = share(
                100, new long[] {50, 30, 15, 5}, Bounds.of(new long[] {10, 10, 10, 10}, new long[] {40, 40, 40, 40}));
        assertThat(shares.amounts()).containsExactly(40, 33, 17, 10);
        assertThat(shares.units().stream().map(Share::place))
                .containsExactly(Place.AT_CAP, Place.FREE, Place.FREE, Place.AT_FLOOR);
        assertThat(shares.rateTop()).isEqualTo(50);
        assertThat(shares.rateBottom()).isEqualTo(45);
    }

    @Test
    void a_conflict_names_what_it_needs_and_a_unit_whose_floor_is_above_its_cap() {
        assertThat(FloorAndCap.share(10, Weights.of(1, 1), Bounds.floors(6, 6)))
                .isEqualTo(new Outcome.Conflict<>(List.of("floor (together 12)", "total 10")));
        assertThat(FloorAndCap.share(10, Weights.of(1, 1), Bounds.caps(4, 5)))
                .isEqualTo(new Outcome.Conflict<>(List.of("cap (together 9)", "total 10")));
        assertThat(FloorAndCap.share(10, Weights.of(1, 1), Bounds.of(new long[] {0, 3}, new long[] {9, 2})))
                .isEqualTo(new Outcome.Conflict<>(List.of("floor (unit 2: 3)", "cap (unit 2: 2)")));
        assertThatThrownBy(() -> FloorAndCap.share(10, Weights.of(1, 1), Bounds.caps(4, 5))
                        .orElseThrow())
                .hasMessageContaining("cap (together 9); total 10")
                .hasMessageContaining("Try:");
        assertThatThrownBy(() -> Weights.of(0, 0)).hasMessageContaining("None of the 2 weights is positive");
        assertThatThrownBy(() -> Weights.of(1, -1)).hasMessageContaining("unit number 2 is negative");
        assertThatThrownBy(() -> FloorAndCap.share(1, Weights.of(1), Bounds.none(2)))
                .hasMessageContaining("1 weights but bounds for 2 units");
    }

    @Test
    void money_beyond_the_digits_of_a_double_is_shared_to_the_fen() {
        long total = 9_007_199_254_740_993L;
        var shares = FloorAndCap.share(
                        total,
                        Weights.of(List.of(new BigDecimal("0.1"), new BigDecimal("0.2"), new BigDecimal("0.70"))),
                        Bounds.none(3))
                .orElseThrow();
        assertThat(shares.amounts())
                .containsExactly(900_719_925_474_099L, 1_801_439_850_948_199L, 6_305_039_478_318_695L);
        assertThat(shares.total()).isEqualTo(total);
    }

    @Test
    void N3_a_hundred_thousand_generated_cases_add_up_and_keep_their_bounds_and_one_rate() {
        var random = new SplittableRandom(20261123);
        for (int round = 0; round < 100_000; round++) {
            int n = random.nextInt(1, 9);
            long[] weights = random.longs(n, 0, 50).toArray();
            weights[random.nextInt(n)]++;
            long[] floors = random.longs(n, 0, 30).toArray();
            long[] caps = LongStream.of(floors).map(f -> f + random.nextInt(40)).toArray();
            long total = random.nextLong(0, 500);
            switch (FloorAndCap.share(total, Weights.of(weights), Bounds.of(floors, caps))) {
                case Outcome.Found<Shares>(var shares) -> check(total, weights, floors, caps, shares);
                case Outcome.Conflict<Shares> conflict -> {
                    long reach = IntStream.range(0, n)
                            .mapToLong(i -> weights[i] > 0 ? caps[i] : floors[i])
                            .sum();
                    assertThat(total < LongStream.of(floors).sum() || total > reach)
                            .as("round %s: %s", round, conflict.rules())
                            .isTrue();
                }
            }
        }
    }

    /// Each amount is its exact share, held between the bounds, cut to the whole number below or the one above.
    private static void check(long total, long[] weights, long[] floors, long[] caps, Shares shares) {
        assertThat(shares.total()).isEqualTo(total);
        for (int i = 0; i < weights.length; i++) {
            var unit = shares.units().get(i);
            assertThat(unit.amount()).isBetween(floors[i], caps[i]);
            var free = BigInteger.valueOf(weights[i]).multiply(shares.rateTop());
            var low = BigInteger.valueOf(floors[i]).multiply(shares.rateBottom());
            var high = BigInteger.valueOf(caps[i]).multiply(shares.rateBottom());
            var exact = weights[i] == 0 ? low : free.max(low).min(high);
            var gap = BigInteger.valueOf(unit.amount())
                    .multiply(shares.rateBottom())
                    .subtract(exact);
            assertThat(gap.abs()).isLessThan(shares.rateBottom());
            assertThat(unit.raised()).isEqualTo(gap.signum() > 0);
        }
        var raised = shares.units().stream().filter(Share::raised).map(Share::remainder);
        var largestCut = shares.units().stream()
                .filter(unit -> !unit.raised())
                .map(Share::remainder)
                .max(BigInteger::compareTo)
                .orElse(BigInteger.ZERO);
        assertThat(raised).allMatch(remainder -> remainder.compareTo(largestCut) >= 0);
    }

    @Test
    void N4_a_larger_fund_lowers_nobody_by_more_than_the_fen_of_rounding_and_units_of_measure_change_nothing() {
        var random = new SplittableRandom(3);
        for (int round = 0; round < 3_000; round++) {
            int n = random.nextInt(1, 20);
            long[] weights = random.longs(n, 1, 1_000).toArray();
            long[] floors = random.longs(n, 0, 300).toArray();
            long[] caps =
                    LongStream.of(floors).map(f -> f + random.nextInt(1, 400)).toArray();
            long total = random.nextLong(
                    LongStream.of(floors).sum(), LongStream.of(caps).sum());
            var bounds = Bounds.of(floors, caps);
            long[] before = share(total, weights, bounds).amounts();
            long[] after = share(total + 1, weights, bounds).amounts();
            long[] thousandfold = LongStream.of(weights).map(w -> 1_000 * w).toArray();
            assertThat(share(total, thousandfold, bounds).amounts()).isEqualTo(before);
            for (int i = 0; i < n; i++) {
                assertThat(after[i]).isGreaterThanOrEqualTo(before[i] - 1);
            }
        }
    }
}
