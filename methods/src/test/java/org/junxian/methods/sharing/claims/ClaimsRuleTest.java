package org.junxian.methods.sharing.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/// The claims rules against the published examples and the axioms that single them out (Thomson 2003).
class ClaimsRuleTest {

    private static String awards(ClaimsRule rule, long estate, long... claims) {
        return rule.awards(Claims.of(estate, claims)).exact().stream()
                .map(award -> award.toString().replace(" ", ""))
                .collect(Collectors.joining(", "));
    }

    @Test
    void the_Talmud_divides_the_estates_of_the_three_wives_and_the_garment() {
        assertThat(awards(ClaimsRule.TALMUD, 100, 100, 200, 300)).isEqualTo("100/3, 100/3, 100/3");
        assertThat(awards(ClaimsRule.TALMUD, 200, 100, 200, 300)).isEqualTo("50, 75, 75");
        assertThat(awards(ClaimsRule.TALMUD, 300, 100, 200, 300)).isEqualTo("50, 100, 150");
        assertThat(awards(ClaimsRule.TALMUD, 400, 100, 200, 300)).isEqualTo("50, 125, 225");
        assertThat(awards(ClaimsRule.TALMUD, 4, 4, 2)).isEqualTo("3, 1");
        assertThat(ClaimsRule.TALMUD.awards(Claims.of(100, 100, 200, 300)).whole())
                .containsExactly(34, 33, 33);
    }

    @Test
    void the_will_of_Jacob_is_divided_as_by_Ibn_Ezra() {
        // 120 for claims of a fourth, a third, a half and the whole (O'Neill 1982)
        assertThat(awards(ClaimsRule.MINIMAL_OVERLAP, 120, 30, 40, 60, 120)).isEqualTo("15/2, 65/6, 125/6, 485/6");
        assertThat(awards(ClaimsRule.PROPORTIONAL, 120, 30, 40, 60, 120)).isEqualTo("72/5, 96/5, 144/5, 288/5");
        assertThat(awards(ClaimsRule.EQUAL_AWARDS, 120, 30, 40, 60, 120)).isEqualTo("30, 30, 30, 30");
        assertThat(awards(ClaimsRule.EQUAL_LOSSES, 120, 30, 40, 60, 120)).isEqualTo("0, 20/3, 80/3, 260/3");
        assertThat(awards(ClaimsRule.RANDOM_ARRIVAL, 200, 100, 200, 300)).isEqualTo("100/3, 250/3, 250/3");
        // (200 - t) + (300 - t) = 400 - t at t = 100: a third of 100 each, then 100 and 200 side by side
        assertThat(awards(ClaimsRule.MINIMAL_OVERLAP, 400, 100, 200, 300)).isEqualTo("100/3, 400/3, 700/3");
    }

    @Test
    void N3_every_rule_adds_up_pays_nobody_more_than_the_claim_and_equal_claims_alike() {
        forEachCase(20261123, (rule, claims, random) -> {
            var awards = rule.awards(claims).exact();
            assertThat(sum(awards)).isEqualTo(exact(claims.estate()));
            for (int i = 0; i < awards.size(); i++) {
                assertThat(awards.get(i))
                        .isBetween(BigFraction.ZERO, exact(claims.claims().get(i)));
                for (int j = 0; j < awards.size(); j++) {
                    if (claims.claims().get(i) <= claims.claims().get(j)) {
                        assertThat(awards.get(i)).isLessThanOrEqualTo(awards.get(j));
                        assertThat(loss(claims, awards, i)).isLessThanOrEqualTo(loss(claims, awards, j));
                    }
                }
            }
            assertThat(LongStream.of(rule.awards(claims).whole()).sum()).isEqualTo(claims.estate());
        });
    }

    @Test
    void N4_a_larger_estate_lowers_nobody_and_the_order_of_claimants_changes_nothing() {
        forEachCase(5, (rule, claims, random) -> {
            var awards = rule.awards(claims).exact();
            if (claims.sum().longValueExact() > claims.estate()) {
                var more = rule.awards(new Claims(claims.estate() + 1, claims.claims()))
                        .exact();
                for (int i = 0; i < awards.size(); i++) {
                    assertThat(more.get(i)).isGreaterThanOrEqualTo(awards.get(i));
                }
            }
            assertThat(rule.awards(new Claims(claims.estate(), claims.claims().reversed()))
                            .exact())
                    .isEqualTo(awards.reversed());
        });
    }

    @Test
    void awards_and_losses_are_each_others_mirror_and_Talmud_proportional_and_random_arrival_their_own() {
        forEachCase(11, (rule, claims, random) -> {
            var mirrored = new Claims(claims.sum().longValueExact() - claims.estate(), claims.claims());
            var mirror = rule.awards(mirrored).exact();
            var dual = IntStream.range(0, mirror.size())
                    .mapToObj(i -> exact(claims.claims().get(i)).subtract(mirror.get(i)))
                    .toList();
            switch (rule) {
                case EQUAL_AWARDS ->
                    assertThat(dual)
                            .isEqualTo(ClaimsRule.EQUAL_LOSSES.awards(claims).exact());
                case EQUAL_LOSSES ->
                    assertThat(dual)
                            .isEqualTo(ClaimsRule.EQUAL_AWARDS.awards(claims).exact());
                case PROPORTIONAL, TALMUD, RANDOM_ARRIVAL ->
                    assertThat(dual).isEqualTo(rule.awards(claims).exact());
                case MINIMAL_OVERLAP -> assertThat(sum(dual)).isEqualTo(exact(claims.estate()));
            }
        });
    }

    @Test
    void proportional_equal_and_Talmud_shares_are_the_same_when_some_leave_with_theirs() {
        var consistent =
                List.of(ClaimsRule.PROPORTIONAL, ClaimsRule.EQUAL_AWARDS, ClaimsRule.EQUAL_LOSSES, ClaimsRule.TALMUD);
        forEachCase(17, (rule, claims, random) -> {
            if (!consistent.contains(rule) || claims.claims().size() < 2) {
                return;
            }
            var awards = rule.awards(claims).exact();
            // all amounts times their common denominator, so that what is left is whole
            long scale = awards.stream()
                    .map(BigFraction::getDenominator)
                    .reduce((a, b) -> a.multiply(b).divide(a.gcd(b)))
                    .orElseThrow()
                    .longValueExact();
            var rest = IntStream.range(1, awards.size()).boxed().toList();
            var estate = rest.stream()
                    .map(awards::get)
                    .reduce(BigFraction.ZERO, BigFraction::add)
                    .multiply(scale);
            var smaller = new Claims(
                    estate.getNumerator().longValueExact(),
                    rest.stream().map(i -> claims.claims().get(i) * scale).toList());
            assertThat(rule.awards(smaller).exact())
                    .isEqualTo(rest.stream()
                            .map(i -> awards.get(i).multiply(scale))
                            .toList());
        });
    }

    @Test
    void the_Talmud_is_what_the_contested_garment_says_for_every_two() {
        forEachCase(19, (rule, claims, random) -> {
            int n = claims.claims().size();
            if (rule != ClaimsRule.TALMUD || n < 2) {
                return;
            }
            var awards = rule.awards(claims).exact();
            int i = random.nextInt(n);
            int j = (i + 1 + random.nextInt(n - 1)) % n;
            var both = awards.get(i).add(awards.get(j));
            var one = exact(claims.claims().get(i));
            var other = exact(claims.claims().get(j));
            var concededToOne = max(both.subtract(other), BigFraction.ZERO);
            var concededToOther = max(both.subtract(one), BigFraction.ZERO);
            var contested = both.subtract(concededToOne).subtract(concededToOther);
            assertThat(awards.get(i)).isEqualTo(concededToOne.add(contested.divide(2)));
        });
    }

    @Test
    void random_arrival_is_the_mean_of_all_orders_and_minimal_overlap_that_of_the_overlaps() {
        forEachCase(23, (rule, claims, random) -> {
            if (rule == ClaimsRule.RANDOM_ARRIVAL && claims.claims().size() <= 6) {
                assertThat(rule.awards(claims).exact()).isEqualTo(meanOfAllOrders(claims));
            }
            if (rule == ClaimsRule.MINIMAL_OVERLAP && claims.claims().size() == 2) {
                assertThat(rule.awards(claims).exact())
                        .isEqualTo(ClaimsRule.TALMUD.awards(claims).exact());
            }
        });
        assertThatThrownBy(() -> ClaimsRule.RANDOM_ARRIVAL.awards(
                        Claims.of(1, new long[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1})))
                .hasMessageContaining("at most 16 claimants, found 17");
        assertThatThrownBy(() -> Claims.of(7, 1, 2)).hasMessageContaining("There is 7 for claims of 3");
        assertThatThrownBy(() -> Claims.of(0, 1, -2)).hasMessageContaining("Claim number 2 is negative");
    }

    private interface Case {
        void check(ClaimsRule rule, Claims claims, SplittableRandom random);
    }

    private static void forEachCase(long seed, Case check) {
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 400; round++) {
            long[] claims = random.longs(random.nextInt(1, 7), 0, 12).toArray();
            var given = Claims.of(random.nextLong(LongStream.of(claims).sum() + 1), claims);
            for (var rule : ClaimsRule.values()) {
                check.check(rule, given, random);
            }
        }
    }

    private static BigFraction sum(List<BigFraction> awards) {
        return awards.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static BigFraction loss(Claims claims, List<BigFraction> awards, int claimant) {
        return exact(claims.claims().get(claimant)).subtract(awards.get(claimant));
    }

    private static BigFraction max(BigFraction a, BigFraction b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static List<BigFraction> meanOfAllOrders(Claims claims) {
        int n = claims.claims().size();
        long[] sums = new long[n];
        var orders = new ArrayList<List<Integer>>();
        orders.add(List.of());
        for (int i = 0; i < n; i++) {
            var longer = new ArrayList<List<Integer>>();
            for (var order : orders) {
                for (int at = 0; at <= order.size(); at++) {
                    var next = new ArrayList<>(order);
                    next.add(at, i);
                    longer.add(next);
                }
            }
            orders.clear();
            orders.addAll(longer);
        }
        for (var order : orders) {
            long left = claims.estate();
            for (int claimant : order) {
                long award = Math.min(left, claims.claims().get(claimant));
                sums[claimant] += award;
                left -= award;
            }
        }
        return Arrays.stream(sums)
                .mapToObj(sum -> exact(sum).divide(orders.size()))
                .toList();
    }

    private static BigFraction exact(long value) {
        return new BigFraction(BigInteger.valueOf(value));
    }
}
