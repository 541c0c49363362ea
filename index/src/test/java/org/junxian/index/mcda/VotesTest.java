package org.junxian.index.mcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Majorities, Borda, Copeland and Kemeny (docs/method/mcda.md, D-8 to D-11).
class VotesTest {

    /// The capital of Tennessee, the example of the encyclopaedias: 42 voters near Memphis, 26 near Nashville,
    /// 15 near Chattanooga, 17 near Knoxville.
    private static Preferences tennessee() {
        List<double[]> votes = new ArrayList<>();
        votes.addAll(Collections.nCopies(42, new double[] {1, 2, 3, 4}));
        votes.addAll(Collections.nCopies(26, new double[] {4, 1, 2, 3}));
        votes.addAll(Collections.nCopies(15, new double[] {4, 3, 1, 2}));
        votes.addAll(Collections.nCopies(17, new double[] {4, 3, 2, 1}));
        return Preferences.ofRankings(List.of("Memphis", "Nashville", "Chattanooga", "Knoxville"), votes);
    }

    @Test
    void tennessee_by_every_method() {
        assertThat(Borda.of(tennessee()).scores().stream()
                        .mapToDouble(x -> 100 * x)
                        .toArray())
                .containsExactly(new double[] {126, 194, 173, 107}, within(1e-9));
        assertThat(Copeland.of(tennessee()).scores()).containsExactly(-3.0, 3.0, 1.0, -1.0);
        Condorcet condorcet = Condorcet.of(tennessee());
        assertThat(condorcet.winner()).hasValue("Nashville");
        assertThat(condorcet.layers()).hasSize(4);
        Kemeny kemeny = Kemeny.of(tennessee());
        assertThat(kemeny.order()).containsExactly("Nashville", "Chattanooga", "Knoxville", "Memphis");
        assertThat(kemeny.cost()).isEqualTo(600 - 393); // of 600 pairs 393 agree
        assertThat(kemeny.proven()).isTrue();
    }

    @Test
    void majorities_that_go_in_a_circle_have_no_winner() {
        var circle = Preferences.ofRankings(
                List.of("a", "b", "c", "d"),
                List.of(new double[] {1, 2, 3, 4}, new double[] {3, 1, 2, 4}, new double[] {2, 3, 1, 4}));
        Condorcet found = Condorcet.of(circle);
        assertThat(found.winner()).isEmpty();
        assertThat(found.layers()).hasSize(2);
        assertThat(found.layers().getFirst()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(Copeland.of(circle).ranks()).containsExactly(1.0, 1.0, 1.0, 4.0);
        assertThat(Kemeny.of(circle).cost()).isEqualTo(4);
    }

    @Test
    void a_voter_that_does_not_know_a_unit_says_nothing_about_it_N6() {
        var gaps = new DecisionMatrix(
                List.of("a", "b", "c"),
                List.of(Criterion.more("x", 1), Criterion.less("y", 3)),
                new double[][] {{9, Double.NaN}, {5, 1}, {5, 2}});
        Preferences found = Preferences.of(gaps);
        assertThat(found.share(0, 1)).isEqualTo(1); // only x knows both
        assertThat(found.share(1, 2)).isEqualTo(0.875); // y with 3 of 4, and x ties
        assertThat(Copeland.of(found).scores()).containsExactly(2.0, 0.0, -2.0);
        var strangers = Preferences.ofRankings(
                List.of("a", "b"), List.of(new double[] {1, Double.NaN}, new double[] {Double.NaN, 1}));
        assertThat(strangers.share(0, 1)).isEqualTo(0.5);
        assertThat(Copeland.of(strangers).ranks()).containsExactly(1.0, 1.0);
    }

    private static Preferences random(SplittableRandom random, int units, int voters, double noise) {
        List<double[]> votes = new ArrayList<>();
        for (int v = 0; v < voters; v++) {
            double[] place = new double[units];
            for (int i = 0; i < units; i++) {
                place[i] = i + random.nextDouble(-noise, noise);
            }
            votes.add(place);
        }
        return Preferences.ofRankings(
                IntStream.range(0, units).mapToObj(i -> "u" + i).toList(), votes);
    }

    /// The least cost over all orders: dynamic programming over the sets of units that were placed (Held and
    /// Karp).
    private static double leastCost(Preferences p) {
        int n = p.size();
        double[] least = new double[1 << n];
        for (int set = 1; set < least.length; set++) {
            least[set] = Double.POSITIVE_INFINITY;
            for (int last = 0; last < n; last++) {
                if ((set & 1 << last) != 0) {
                    double added = 0;
                    for (int other = 0; other < n; other++) {
                        added += (set & 1 << other) != 0 && other != last ? p.above(last, other) : 0;
                    }
                    least[set] = Math.min(least[set], least[set ^ 1 << last] + added);
                }
            }
        }
        return least[least.length - 1];
    }

    @Test
    void the_consensus_costs_what_the_best_of_all_orders_costs() {
        long seed = 3;
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 120; round++) {
            Preferences p = random(random, random.nextInt(2, 12), random.nextInt(1, 9), round % 3 == 0 ? 1000 : 8);
            Kemeny found = Kemeny.of(p);
            assertThat(found.proven()).isTrue();
            assertThat(found.cost()).as("seed %s, round %s", seed, round).isCloseTo(leastCost(p), within(1e-9));
            assertThat(found.bound()).isEqualTo(found.cost());
            assertThat(found.order()).containsExactlyInAnyOrderElementsOf(p.units());
        }
    }

    @Test
    void weights_that_are_not_whole_are_proven_too() {
        var random = new SplittableRandom(8);
        for (int round = 0; round < 60; round++) {
            int units = random.nextInt(3, 11);
            List<Criterion> criteria = IntStream.range(0, 6)
                    .mapToObj(j -> new Criterion("c" + j, j % 2 == 0, random.nextDouble(0.1, 1)))
                    .toList();
            double[][] rows = IntStream.range(0, units)
                    .mapToObj(i -> random.ints(6, 0, 5).asDoubleStream().toArray())
                    .toArray(double[][]::new);
            Preferences p = Preferences.of(new DecisionMatrix(
                    IntStream.range(0, units).mapToObj(i -> "u" + i).toList(), criteria, rows));
            Kemeny found = Kemeny.of(p);
            assertThat(found.proven()).isTrue();
            assertThat(found.cost()).isCloseTo(leastCost(p), within(1e-9));
        }
    }

    @Test
    void forty_units_whose_voters_do_not_agree_at_all_are_solved_exactly() {
        for (int voters : new int[] {4, 7, 20, 101}) {
            Preferences p = random(new SplittableRandom(voters), 40, voters, 1e9);
            Kemeny found = Kemeny.of(p);
            assertThat(found.proven())
                    .as("%s voters, gap %s", voters, found.gap())
                    .isTrue();
        }
    }

    @Test
    void beyond_forty_the_bound_is_below_every_order() {
        Preferences p = random(new SplittableRandom(9), 90, 12, 1e9);
        Kemeny found = Kemeny.of(p);
        assertThat(found.bound()).isLessThanOrEqualTo(found.cost());
        assertThat(found.gap()).isBetween(0.0, 0.05);
    }
}
