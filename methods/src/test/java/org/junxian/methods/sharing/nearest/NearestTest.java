package org.junxian.methods.sharing.nearest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junxian.methods.sharing.Bounds;
import org.junxian.methods.sharing.FloorAndCap;
import org.junxian.methods.sharing.Outcome;
import org.junxian.methods.sharing.Weights;

/// The nearest shares against hand computation, and against every whole amount there is.
class NearestTest {

    private static List<Integer> all(int units) {
        return IntStream.range(0, units).boxed().toList();
    }

    private static Group total(long sum, int units) {
        return new Group("total", all(units), sum, sum);
    }

    private static Desired unit(long proposal, long leeway, long least, long most) {
        return new Desired(proposal, leeway, least, most, "floor", "cap");
    }

    @Test
    void what_a_floor_costs_is_borne_by_the_others() {
        // 50, 30, 20 with floors 38, 38, 19: 8 to find; 4 and 4 would take the third below 19
        var demands = new Demands(
                List.of(unit(50, 1, 38, 99), unit(30, 1, 38, 99), unit(20, 1, 19, 99)), List.of(total(100, 3)));
        var shares = Nearest.find(demands).orElseThrow();
        assertThat(shares.amounts()).containsExactly(43, 38, 19);
        assertThat(shares.prices()).containsExactly(new BigFraction(-7));
    }

    @Test
    void hold_harmless_takes_from_those_who_gain_in_proportion() {
        var rule =
                new HoldHarmless(1_000, List.of(500L, 300L, 200L), List.of(300L, 400L, 100L), new BigDecimal("0.95"));
        var shares = Nearest.find(rule.demands(List.of())).orElseThrow();
        // 80 more for the second: 500 and 200 give up 80 in proportion 5:2
        assertThat(shares.amounts()).containsExactly(443, 380, 177);
        assertThat(shares.prices()).containsExactly(new BigFraction(-4, 35));
        var poor = new HoldHarmless(700, List.of(400L, 200L, 100L), List.of(300L, 400L, 100L), new BigDecimal("0.95"));
        assertThat(Nearest.find(poor.demands(List.of())))
                .isEqualTo(new Outcome.Conflict<>(List.of("total 700", "at least 0.95 of last year")));
    }

    @Test
    void cities_and_classes_keep_their_sums_and_every_amount_is_a_whole_fen() {
        var units = new ArrayList<Desired>();
        for (int i = 0; i < 4; i++) {
            units.add(unit(25, 1, 0, 100));
        }
        var demands = new Demands(
                units,
                List.of(
                        total(100, 4),
                        new Group("city one", List.of(0, 1), 61, 61),
                        new Group("class one", List.of(0, 2), 0, 40)));
        var shares = Nearest.find(demands).orElseThrow();
        // 30½ and 30½ in the city, 19½ and 19½ beside it; the class takes 10 off its two, 5 from each
        assertThat(shares.prices().get(2).signum()).isNegative();
        assertThat(shares.amounts()[0] + shares.amounts()[1]).isEqualTo(61);
        assertThat(shares.amounts()[0] + shares.amounts()[2]).isEqualTo(40);
        assertThat(shares.amounts()).containsExactly(26, 35, 14, 25);
    }

    @Test
    void from_nothing_and_with_weights_it_is_the_sharing_between_floor_and_cap() {
        var random = new SplittableRandom(31);
        for (int round = 0; round < 500; round++) {
            int n = random.nextInt(1, 12);
            long[] weights = random.longs(n, 1, 100).toArray();
            long[] floors = random.longs(n, 0, 100).toArray();
            long[] caps = IntStream.range(0, n)
                    .mapToLong(i -> floors[i] + random.nextInt(0, 200))
                    .toArray();
            long sum = random.nextLong(
                    Arrays.stream(floors).sum(), Arrays.stream(caps).sum() + 1);
            var units = IntStream.range(0, n)
                    .mapToObj(i -> unit(0, weights[i], floors[i], caps[i]))
                    .toList();
            var demands = new Demands(units, List.of(total(sum, n)));
            long[] shares = FloorAndCap.share(sum, Weights.of(weights), Bounds.of(floors, caps))
                    .orElseThrow()
                    .amounts();
            assertThat(Nearest.find(demands).orElseThrow().amounts())
                    .as("round %s", round)
                    .isEqualTo(shares);
            assertThat(Leximin.find(demands).orElseThrow().amounts()).isEqualTo(shares);
        }
    }

    @Test
    void N3_small_cases_agree_with_looking_at_all_whole_amounts() {
        var random = new SplittableRandom(20261123);
        int conflicts = 0;
        for (int round = 0; round < 400; round++) {
            var demands = random(random);
            var whole = new Grid(demands, 0, 12).points();
            switch (Nearest.find(demands)) {
                case Outcome.Found<NearestShares>(var shares) -> {
                    assertThat(whole).as("round %s", round).contains(longs(shares.amounts()));
                    var least = exactCost(demands, shares);
                    for (var point : whole) {
                        assertThat(cost(demands, point)).as("round %s", round).isGreaterThanOrEqualTo(least);
                    }
                }
                case Outcome.Conflict<NearestShares>(var rules) -> {
                    conflicts++;
                    assertThat(whole).as("round %s: %s", round, rules).isEmpty();
                    assertThat(new Grid(Conflicts.only(demands, rules), 0, 12).points())
                            .isEmpty();
                    for (String rule : rules) {
                        var without = new ArrayList<>(rules);
                        without.remove(rule);
                        assertThat(new Grid(Conflicts.only(demands, without), 0, 12).points())
                                .as("round %s: %s without %s", round, rules, rule)
                                .isNotEmpty();
                    }
                }
            }
        }
        assertThat(conflicts).isBetween(50, 350);
    }

    @Test
    void N1_wherever_the_search_begins_it_ends_at_the_same_amounts_or_at_a_conflict() {
        var random = new SplittableRandom(77);
        for (int round = 0; round < 1_500; round++) {
            var demands = random(random);
            if (demands.units().stream().anyMatch(unit -> unit.atLeast() > unit.atMost())) {
                continue;
            }
            var cells = new Cells(demands.units().size(), demands.groups());
            var set = new ActiveSet(
                    demands,
                    cells,
                    random.doubles(demands.groups().size(), -4, 4).toArray());
            boolean possible = DualAscent.run(set).isEmpty();
            switch (Nearest.find(demands)) {
                case Outcome.Found<NearestShares>(var shares) -> {
                    assertThat(possible).as("round %s", round).isTrue();
                    assertThat(WholeFen.round(demands, Exact.proven(demands, cells, set.prices)))
                            .as("round %s", round)
                            .isEqualTo(shares.amounts());
                }
                case Outcome.Conflict<NearestShares> conflict ->
                    assertThat(possible).as("round %s: %s", round, conflict).isFalse();
            }
        }
    }

    private static Demands random(SplittableRandom random) {
        int n = random.nextInt(1, 5);
        var units = new ArrayList<Desired>();
        for (int i = 0; i < n; i++) {
            long least = random.nextInt(3) == 0 ? random.nextInt(0, 4) : 0;
            units.add(new Desired(
                    random.nextInt(0, 7),
                    random.nextInt(1, 5),
                    least,
                    Math.max(0, least + random.nextInt(-1, 7)),
                    random.nextBoolean() ? "floor" : "floor " + i,
                    random.nextBoolean() ? "cap" : "cap " + i));
        }
        var groups = new ArrayList<Group>();
        groups.add(total(random.nextInt(0, 12), n));
        int cut = random.nextInt(0, n + 1);
        add(groups, "left", IntStream.range(0, cut).boxed().toList(), random);
        add(groups, "right", IntStream.range(cut, n).boxed().toList(), random);
        add(groups, "odd", all(n).stream().filter(i -> i % 2 == 1).toList(), random);
        return new Demands(units, groups);
    }

    private static void add(List<Group> groups, String rule, List<Integer> units, SplittableRandom random) {
        if (random.nextBoolean()) {
            long least = random.nextInt(0, 6);
            groups.add(new Group(rule, units, least, least + random.nextInt(0, 4)));
        }
    }

    private static List<Long> longs(long[] amounts) {
        return Arrays.stream(amounts).boxed().toList();
    }

    private static BigFraction cost(Demands demands, List<Long> amounts) {
        var cost = BigFraction.ZERO;
        for (int i = 0; i < amounts.size(); i++) {
            long off = amounts.get(i) - demands.units().get(i).proposal();
            cost = cost.add(new BigFraction(off * off, demands.units().get(i).leeway()));
        }
        return cost;
    }

    private static BigFraction exactCost(Demands demands, NearestShares shares) {
        var cost = BigFraction.ZERO;
        for (int i = 0; i < shares.units().size(); i++) {
            var share = shares.units().get(i);
            var off = new BigFraction(share.remainder(), shares.parts())
                    .add(share.amount() - (share.raised() ? 1 : 0))
                    .subtract(demands.units().get(i).proposal());
            cost = cost.add(off.multiply(off).divide(demands.units().get(i).leeway()));
        }
        return cost;
    }

    /// All whole amounts that keep the demands.
    private record Grid(Demands demands, long from, long to) {

        List<List<Long>> points() {
            var found = new ArrayList<List<Long>>();
            extend(new ArrayList<>(), found);
            return found;
        }

        private void extend(List<Long> point, List<List<Long>> found) {
            if (point.size() == demands.units().size()) {
                boolean holds = demands.groups().stream().allMatch(group -> {
                    long sum = group.units().stream().mapToLong(point::get).sum();
                    return sum >= group.atLeast() && sum <= group.atMost();
                });
                if (holds) {
                    found.add(List.copyOf(point));
                }
                return;
            }
            var unit = demands.units().get(point.size());
            for (long amount = Math.max(from, unit.atLeast()); amount <= Math.min(to, unit.atMost()); amount++) {
                point.add(amount);
                extend(point, found);
                point.removeLast();
            }
        }
    }

    @Test
    void N3_counties_in_cities_and_classes_keep_every_sum_to_the_fen() {
        var random = new SplittableRandom(136);
        long held = 0;
        for (int round = 0; round < 25; round++) {
            long[] proposals = random.longs(136, 1, 90_000_000_00L).toArray();
            var units = Arrays.stream(proposals)
                    .mapToObj(p -> unit(p, random.nextInt(9) == 0 ? p : p / 99 + 1, random.nextLong(p), 2 * p))
                    .toList();
            long sum = Arrays.stream(proposals).sum();
            var groups = new ArrayList<>(List.of(total(sum - random.nextLong(sum / 250), 136)));
            for (int city = 0; city < 16; city++) {
                groups.add(near("city " + city, city, 16, proposals, random));
            }
            for (int kind = 0; kind < 3; kind++) {
                groups.add(near("class " + kind, kind, 3, proposals, random));
            }
            var shares = Nearest.find(new Demands(units, groups)).orElseThrow();
            for (var group : groups) {
                assertThat(group.units().stream()
                                .mapToLong(i -> shares.units().get(i).amount())
                                .sum())
                        .as("round %s, %s", round, group.rule())
                        .isBetween(group.atLeast(), group.atMost());
            }
            held += shares.prices().stream()
                    .filter(price -> price.signum() != 0)
                    .count();
        }
        assertThat(held).as("groups held to a bound").isGreaterThan(60);
    }

    private static Group near(String rule, int first, int step, long[] proposals, SplittableRandom random) {
        var units = IntStream.range(0, proposals.length)
                .filter(i -> i % step == first)
                .boxed()
                .toList();
        long sum = units.stream().mapToLong(i -> proposals[i]).sum();
        return new Group(rule, units, sum - sum / random.nextInt(60, 249), sum + sum / 100);
    }

    @Test
    void the_most_equal_shares_raise_the_least_as_far_as_nested_cities_allow() {
        // city one may have 40 at most, so its units stay at 20 while the others rise to 30
        var units = List.of(unit(0, 1, 0, 99), unit(0, 1, 0, 99), unit(0, 1, 0, 99), unit(0, 1, 0, 99));
        var demands = new Demands(units, List.of(total(100, 4), new Group("city one", List.of(0, 1), 0, 40)));
        assertThat(Leximin.find(demands).orElseThrow().amounts()).containsExactly(20, 20, 30, 30);
        var crossing = new Demands(
                units,
                List.of(
                        total(100, 4),
                        new Group("city one", List.of(0, 1), 0, 40),
                        new Group("class one", List.of(0, 2), 0, 40)));
        assertThatThrownBy(() -> Leximin.find(crossing)).hasMessageContaining("Groups cross");
        assertThatThrownBy(() -> Leximin.find(new Demands(units, List.of())))
                .hasMessageContaining("No group fixes the sum of all");
    }

    @Test
    void what_cannot_be_asked_is_refused_by_name() {
        var units = List.of(unit(0, 1, 0, 9), unit(0, 1, 0, 9), unit(0, 1, 0, 9));
        var one = new Group("one", List.of(0, 1), 0, 9);
        var two = new Group("two", List.of(1, 2), 0, 9);
        var three = new Group("three", List.of(0, 2), 0, 9);
        assertThatThrownBy(() -> new Demands(units, List.of(one, two, three)))
                .hasMessageContaining("belong to a third family")
                .hasMessageContaining("Try:");
        assertThatThrownBy(() -> new Demands(units, List.of(new Group("far", List.of(3), 0, 1))))
                .hasMessageContaining("far has a unit number 3, but there are 3 units");
        assertThatThrownBy(() -> new Demands(units, List.of(new Group("twice", List.of(1, 1), 0, 1))))
                .hasMessageContaining("twice counts a unit twice");
        assertThatThrownBy(() -> new Group("empty", List.of(), 2, 1)).hasMessageContaining("at least 2 and at most 1");
        assertThatThrownBy(() -> unit(1, 0, 0, 1)).hasMessageContaining("leeway of 0");
    }
}
