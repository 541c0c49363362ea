package org.junxian.methods.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junxian.methods.sharing.LargestRemainder.Quota;

/// Published apportionments are the outside truth. The populations carry their own check: they add up to the
/// totals of the census.
class ApportionmentTest {

    /// Virginia, Massachusetts, Pennsylvania, North Carolina, New York, Maryland, Connecticut, South Carolina,
    /// New Jersey, New Hampshire, Vermont, Georgia, Kentucky, Rhode Island, Delaware.
    private static final long[] CENSUS_1790 = {
        630_560, 475_327, 432_879, 353_523, 331_589, 278_514, 236_841, 206_236, 179_570, 141_822, 85_533, 70_835,
        68_705, 68_446, 55_540
    };

    /// From Alabama to Wisconsin, by name.
    private static final long[] CENSUS_1880 = {
        1_262_505, 802_525, 864_694, 194_327, 622_700, 146_608, 269_493, 1_542_180, 3_077_871, 1_978_301, 1_624_615,
        996_096, 1_648_690, 939_946, 648_936, 934_943, 1_783_085, 1_636_937, 780_773, 1_131_597, 2_168_380, 452_402,
        62_266, 346_991, 1_131_116, 5_082_871, 1_399_750, 3_198_062, 174_768, 4_282_891, 276_531, 995_577, 1_542_359,
        1_591_749, 332_286, 1_512_565, 618_457, 1_315_497
    };

    /// From Alabama to Wyoming, by name.
    private static final long[] CENSUS_2020 = {
        5_030_053, 736_081, 7_158_923, 3_013_756, 39_576_757, 5_782_171, 3_608_298, 990_837, 21_570_527, 10_725_274,
        1_460_137, 1_841_377, 12_822_739, 6_790_280, 3_192_406, 2_940_865, 4_509_342, 4_661_468, 1_363_582, 6_185_278,
        7_033_469, 10_084_442, 5_709_752, 2_963_914, 6_160_281, 1_085_407, 1_963_333, 3_108_462, 1_379_089, 9_294_493,
        2_120_220, 20_215_751, 10_453_948, 779_702, 11_808_848, 3_963_516, 4_241_500, 13_011_844, 1_098_163, 5_124_712,
        887_770, 6_916_897, 29_183_290, 3_275_252, 643_503, 8_654_542, 7_715_946, 1_795_045, 5_897_473, 577_719
    };

    private static final long[] HOUSE_2020 = {
        7, 1, 9, 4, 52, 8, 5, 1, 28, 14, 2, 2, 17, 9, 4, 4, 6, 6, 2, 8, 9, 13, 8, 4, 8, 2, 3, 4, 2, 12, 3, 26, 14, 1,
        15, 5, 6, 17, 2, 7, 1, 9, 38, 4, 1, 11, 10, 2, 8, 1
    };

    /// Five units for which five methods have five answers (Huntington 1928; Balinski & Young 1982).
    private static final long[] FIVE = {9_061, 7_179, 5_259, 3_319, 1_182};

    private static final int FLORIDA = 6;
    private static final int NEW_YORK = 31;
    private static final int MINNESOTA = 22;

    private static List<Long> seats(DivisorMethod method, long total, long... weights) {
        return Divisors.apportion(method, total, Weights.of(weights), Bounds.none(weights.length))
                .orElseThrow()
                .amounts();
    }

    private static List<Long> hamilton(long total, long... weights) {
        return LargestRemainder.apportion(Quota.HARE, total, Weights.of(weights))
                .amounts();
    }

    private static List<Long> longs(long... values) {
        return LongStream.of(values).boxed().toList();
    }

    private static long[] atLeastOne(int units) {
        long[] ones = new long[units];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void N3_the_house_of_1792_is_that_of_Jefferson_and_the_vetoed_bill_that_of_Hamilton() {
        assertThat(LongStream.of(CENSUS_1790).sum()).isEqualTo(3_615_920);
        assertThat(seats(DivisorMethod.JEFFERSON, 105, CENSUS_1790))
                .isEqualTo(longs(19, 14, 13, 10, 10, 8, 7, 6, 5, 4, 2, 2, 2, 2, 1));
        assertThat(hamilton(120, CENSUS_1790)).isEqualTo(longs(21, 16, 14, 12, 11, 9, 8, 7, 6, 5, 3, 2, 2, 2, 2));
    }

    @Test
    void N3_the_house_of_2020_is_that_of_Hill_and_New_York_missed_its_seat_by_89_people() {
        assertThat(LongStream.of(CENSUS_2020).sum()).isEqualTo(331_108_434);
        var bounds = Bounds.floors(atLeastOne(50));
        var house = Divisors.apportion(DivisorMethod.HILL, 435, Weights.of(CENSUS_2020), bounds)
                .orElseThrow();
        assertThat(house.amounts()).isEqualTo(longs(HOUSE_2020));
        assertThat(house.last().orElseThrow().unit()).isEqualTo(MINNESOTA);
        assertThat(house.next().orElseThrow().unit()).isEqualTo(NEW_YORK);
        for (int more : new int[] {88, 89}) {
            long[] counted = CENSUS_2020.clone();
            counted[NEW_YORK] += more;
            assertThat(Divisors.apportion(DivisorMethod.HILL, 435, Weights.of(counted), bounds)
                            .orElseThrow()
                            .amounts()
                            .get(NEW_YORK))
                    .as("New York with %s more", more)
                    .isEqualTo(more == 88 ? 26 : 27);
        }
    }

    @Test
    void N4_a_larger_house_cost_Alabama_a_seat_by_largest_remainders_and_never_does_by_divisors() {
        assertThat(LongStream.of(CENSUS_1880).sum()).isEqualTo(49_371_340);
        // Nevada has its one seat from the constitution, so one remainder fewer is met than seats are left
        assertThat(metBeforeAlabama(299)).isEqualTo(20);
        assertThat(leftOver(299) - 1).isEqualTo(21);
        assertThat(metBeforeAlabama(300)).isEqualTo(19);
        assertThat(leftOver(300) - 1).isEqualTo(19);
        assertThat(hamilton(298, CENSUS_1880).get(FLORIDA)).isEqualTo(2);
        assertThat(hamilton(299, CENSUS_1880).get(FLORIDA)).isEqualTo(1);
        for (var method : DivisorMethod.values()) {
            assertThat(seats(method, 300, CENSUS_1880).getFirst())
                    .as(method.name())
                    .isGreaterThanOrEqualTo(seats(method, 299, CENSUS_1880).getFirst());
        }
    }

    private static long metBeforeAlabama(long total) {
        var remainders = LargestRemainder.apportion(Quota.HARE, total, Weights.of(CENSUS_1880))
                .remainders();
        return remainders.stream()
                .filter(remainder -> remainder.compareTo(remainders.getFirst()) > 0)
                .count();
    }

    private static long leftOver(long total) {
        long people = LongStream.of(CENSUS_1880).sum();
        return total - LongStream.of(CENSUS_1880).map(w -> w * total / people).sum();
    }

    @Test
    void five_methods_have_five_answers_for_the_five_units_of_Huntington() {
        assertThat(seats(DivisorMethod.ADAMS, 26, FIVE)).isEqualTo(longs(9, 7, 5, 3, 2));
        assertThat(seats(DivisorMethod.DEAN, 26, FIVE)).isEqualTo(longs(9, 7, 5, 4, 1));
        assertThat(seats(DivisorMethod.HILL, 26, FIVE)).isEqualTo(longs(9, 7, 6, 3, 1));
        assertThat(seats(DivisorMethod.WEBSTER, 26, FIVE)).isEqualTo(longs(9, 8, 5, 3, 1));
        assertThat(seats(DivisorMethod.JEFFERSON, 26, FIVE)).isEqualTo(longs(10, 7, 5, 3, 1));
        assertThat(hamilton(26, FIVE)).isEqualTo(longs(9, 7, 5, 4, 1));
    }

    @Test
    void Droop_and_Hare_differ_where_the_textbooks_say() {
        long[] votes = {47_000, 16_000, 15_800, 12_000, 6_100, 3_100};
        assertThat(hamilton(10, votes)).isEqualTo(longs(5, 2, 1, 1, 1, 0));
        var droop = LargestRemainder.apportion(Quota.DROOP, 10, Weights.of(votes));
        assertThat(droop.quota()).isEqualTo(9_091);
        assertThat(droop.amounts()).isEqualTo(longs(5, 2, 2, 1, 0, 0));
        assertThatThrownBy(() -> LargestRemainder.apportion(Quota.DROOP, 100, Weights.of(1, 2)))
                .hasMessageContaining("A quota of 1 leaves 97 of 100");
    }

    @Test
    void every_divisor_between_the_two_claims_gives_the_same_numbers() {
        var found = Divisors.apportion(DivisorMethod.WEBSTER, 26, Weights.of(FIVE), Bounds.none(5))
                .orElseThrow();
        assertThat(found.next().orElseThrow()).isEqualTo(new Apportionment.Claim(2, new BigFraction(2 * 5_259, 11)));
        assertThat(found.last().orElseThrow()).isEqualTo(new Apportionment.Claim(1, new BigFraction(2 * 7_179, 15)));
        for (double divisor : new double[] {956.19, 957.1}) {
            assertThat(LongStream.of(FIVE).map(w -> Math.round(w / divisor)).boxed())
                    .isEqualTo(found.amounts());
        }
        assertThat(found.isTied()).isFalse();
    }

    @Test
    void equal_claims_go_to_the_unit_given_first_and_the_answer_says_so() {
        for (var method : DivisorMethod.values()) {
            var found = Divisors.apportion(method, 4, Weights.of(5, 5, 5), Bounds.none(3))
                    .orElseThrow();
            assertThat(found.amounts()).as(method.name()).isEqualTo(longs(2, 1, 1));
            assertThat(found.isTied()).as(method.name()).isTrue();
        }
        assertThat(hamilton(4, 5, 5, 5)).isEqualTo(longs(2, 1, 1));
        assertThat(seats(DivisorMethod.ADAMS, 2, 3, 9, 5)).isEqualTo(longs(0, 1, 1));
    }

    @Test
    void floors_and_caps_hold_and_the_others_share_by_the_method() {
        var found = Divisors.apportion(
                        DivisorMethod.WEBSTER, 26, Weights.of(FIVE), Bounds.of(new long[] {0, 0, 0, 0, 3}, new long[] {
                            6, 99, 99, 99, 99
                        }))
                .orElseThrow();
        assertThat(found.amounts()).isEqualTo(longs(6, 8, 6, 3, 3));
        assertThat(Divisors.apportion(DivisorMethod.HILL, 3, Weights.of(1, 1), Bounds.floors(2, 2)))
                .isEqualTo(new Outcome.Conflict<>(List.of("floor (together 4)", "total 3")));
        assertThat(Divisors.apportion(DivisorMethod.HILL, 3, Weights.of(1, 0), Bounds.caps(2, 2)))
                .isEqualTo(new Outcome.Conflict<>(
                        List.of("cap (together 2)", "units without weight get their floor", "total 3")));
    }

    @Test
    void the_quick_way_agrees_with_giving_one_seat_after_the_other() {
        var random = new SplittableRandom(20261123);
        for (int round = 0; round < 4_000; round++) {
            int n = random.nextInt(1, 8);
            long[] weights = random.longs(n, 1, 60).toArray();
            long[] floors = random.longs(n, 0, 4).toArray();
            long[] caps = IntStream.range(0, n)
                    .mapToLong(i -> floors[i] + random.nextInt(0, 12))
                    .toArray();
            long total = random.nextLong(
                    LongStream.of(floors).sum(), LongStream.of(caps).sum() + 1);
            for (var method : DivisorMethod.values()) {
                var found = Divisors.apportion(method, total, Weights.of(weights), Bounds.of(floors, caps))
                        .orElseThrow();
                assertThat(found.amounts())
                        .as("round %s, %s", round, method)
                        .isEqualTo(longs(oneByOne(method, total, weights, floors, caps)));
            }
        }
    }

    /// Doubles are enough here: the weights are small, and what they tie in is taken in order.
    private static long[] oneByOne(DivisorMethod method, long total, long[] weights, long[] floors, long[] caps) {
        long[] amounts = floors.clone();
        for (long given = LongStream.of(floors).sum(); given < total; given++) {
            int best = -1;
            for (int i = 0; i < weights.length; i++) {
                if (amounts[i] < caps[i] && (best < 0 || comesFirst(method, weights, amounts, i, best))) {
                    best = i;
                }
            }
            amounts[best]++;
        }
        return amounts;
    }

    private static boolean comesFirst(DivisorMethod method, long[] weights, long[] amounts, int one, int other) {
        double a = weights[one] / signpost(method, amounts[one]);
        double b = weights[other] / signpost(method, amounts[other]);
        return Double.isInfinite(a) && Double.isInfinite(b) ? weights[one] > weights[other] : a > b + 1e-9;
    }

    private static double signpost(DivisorMethod method, double a) {
        return switch (method) {
            case ADAMS -> a;
            case DEAN -> a * (a + 1) / (a + 0.5);
            case HILL -> Math.sqrt(a * (a + 1));
            case WEBSTER -> a + 0.5;
            case JEFFERSON -> a + 1;
        };
    }

    @Test
    void N4_divisor_methods_grow_with_the_house_and_with_ones_own_weight_and_know_no_unit_of_measure() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 400; round++) {
            int n = random.nextInt(2, 12);
            long[] weights = random.longs(n, 1, 100_000).toArray();
            long total = random.nextLong(1, 300);
            int one = random.nextInt(n);
            long[] grown = weights.clone();
            grown[one] += random.nextInt(1, 5_000);
            for (var method : DivisorMethod.values()) {
                var before = seats(method, total, weights);
                var larger = seats(method, total + 1, weights);
                var stronger = seats(method, total, grown);
                assertThat(before.stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
                assertThat(stronger.get(one)).isGreaterThanOrEqualTo(before.get(one));
                for (int i = 0; i < n; i++) {
                    assertThat(larger.get(i)).isGreaterThanOrEqualTo(before.get(i));
                    assertThat(i == one || stronger.get(i) <= before.get(i))
                            .as("%s: nobody gains by the growth of another", method)
                            .isTrue();
                }
                var scaled = Weights.of(LongStream.of(weights)
                        .mapToObj(w -> BigDecimal.valueOf(w, 3))
                        .toList());
                assertThat(Divisors.apportion(method, total, scaled, Bounds.none(n))
                                .orElseThrow()
                                .amounts())
                        .isEqualTo(before);
            }
        }
    }

    @Test
    void N4_the_order_of_the_units_changes_nothing_where_nothing_is_tied() {
        var random = new SplittableRandom(9);
        for (int round = 0; round < 300; round++) {
            int n = random.nextInt(2, 30);
            var weights = new ArrayList<>(
                    random.longs(n, 1, 1L << 50).boxed().distinct().toList());
            var method = DivisorMethod.values()[random.nextInt(5)];
            var forward =
                    seats(method, 1_000, weights.stream().mapToLong(w -> w).toArray());
            var backward = seats(
                    method, 1_000, weights.reversed().stream().mapToLong(w -> w).toArray());
            assertThat(backward.reversed()).isEqualTo(forward);
        }
    }
}
