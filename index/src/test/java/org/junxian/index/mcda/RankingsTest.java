package org.junxian.index.mcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Rankings by distance and compromise against published examples (docs/method/mcda.md, D-1 to D-6).
class RankingsTest {

    /// Criteria as "+0.5" (more is better, weight 0.5) or "-0.5".
    static DecisionMatrix matrix(String criteria, double[]... rows) {
        String[] words = criteria.split(" ");
        List<Criterion> list = IntStream.range(0, words.length)
                .mapToObj(j -> new Criterion(
                        "c" + (j + 1), words[j].startsWith("+"), Double.parseDouble(words[j].substring(1))))
                .toList();
        List<String> units =
                IntStream.range(0, rows.length).mapToObj(i -> "A" + (i + 1)).toList();
        return new DecisionMatrix(units, list, rows);
    }

    /// Opricovic & Tzeng 2004, climbing a mountain: risk and altitude.
    private static final DecisionMatrix MOUNTAIN =
            matrix("-0.5 +0.5", new double[] {1, 3000}, new double[] {2, 3750}, new double[] {5, 4500});

    /// Opricovic & Tzeng 2007, six hydropower systems on the Drina, eight criteria.
    private static DecisionMatrix drina(String weights) {
        return matrix(
                weights,
                new double[] {4184.3, 2914.0, 407.2, 251.0, 195, 244, 15, 2.41},
                new double[] {5211.9, 3630.0, 501.7, 308.3, 282, 346, 21, 1.41},
                new double[] {5021.3, 3920.5, 504.0, 278.6, 12, 56, 3, 4.42},
                new double[] {5566.1, 3957.9, 559.5, 335.3, 167, 268, 16, 3.36},
                new double[] {5060.5, 3293.5, 514.1, 284.2, 69, 90, 7, 4.04},
                new double[] {4317.9, 2925.9, 432.8, 239.3, 12, 55, 3, 4.36});
    }

    private static final String EQUAL = "+1 -1 +1 +1 -1 -1 -1 +1";

    @Test
    void vikor_climbs_the_mountain_of_opricovic_and_tzeng_2004() {
        Vikor found = Vikor.of(MOUNTAIN, 0.5);
        assertThat(found.majority().scores()).containsExactly(0.5, 0.375, 0.5);
        assertThat(found.regret().scores()).containsExactly(0.5, 0.25, 0.5);
        assertThat(found.compromise().scores()).containsExactly(1.0, 0.0, 1.0);
        assertThat(found.compromise().ranks()).containsExactly(2.0, 1.0, 2.0);
        assertThat(found.solution()).containsExactly("A2");
    }

    @Test
    void vikor_of_the_drina_systems_as_opricovic_and_tzeng_2007_print_it() {
        Vikor equal = Vikor.of(drina(EQUAL), 0.5);
        assertThat(equal.majority().scores().stream().mapToDouble(x -> x).toArray())
                .containsExactly(new double[] {0.692, 0.7, 0.29, 0.423, 0.28, 0.346}, within(1e-3));
        assertThat(equal.compromise().scores().stream().mapToDouble(x -> x).toArray())
                .containsExactly(new double[] {0.991, 1.0, 0.473, 0.670, 0.0, 0.578}, within(1e-3));
        assertThat(equal.compromise().ranks()).containsExactly(5.0, 6.0, 2.0, 4.0, 1.0, 3.0);
        assertThat(equal.solution()).containsExactly("A5");
        Vikor social = Vikor.of(drina("+1 -1 +1 +1 -2 -2 -2 +2"), 0.5);
        assertThat(social.compromise().ranks()).containsExactly(5.0, 6.0, 2.0, 4.0, 1.0, 3.0);
        assertThat(social.advantage()).isFalse();
        assertThat(social.solution()).containsExactly("A5", "A3", "A6");
        assertThat(Vikor.of(drina("+1 -1 +1 +1 -3.2 -3.2 -3.2 +3.2"), 0.5)
                        .compromise()
                        .ranks())
                .containsExactly(5.0, 6.0, 1.0, 4.0, 2.0, 3.0);
    }

    @Test
    void topsis_prefers_the_low_mountain_as_in_opricovic_and_tzeng_2004() {
        // scores: numpy, from the formula
        Ranked found = Topsis.of(MOUNTAIN);
        assertThat(found.scores().stream().mapToDouble(x -> x).toArray())
                .containsExactly(new double[] {0.76214058, 0.72217783, 0.23785942}, within(1e-8));
        assertThat(found.ranks()).containsExactly(1.0, 2.0, 3.0);
        assertThat(Topsis.of(drina(EQUAL)).scores().stream().mapToDouble(x -> x).toArray())
                .containsExactly(
                        new double[] {0.33661329, 0.12275419, 0.87710451, 0.39969903, 0.79864267, 0.8475177},
                        within(1e-8));
    }

    @Test
    void the_taxonomic_and_the_grey_scores_are_those_of_numpy() {
        assertThat(Wroclaw.of(drina(EQUAL)).scores().stream()
                        .mapToDouble(x -> x)
                        .toArray())
                .containsExactly(
                        new double[] {0.15963227, 0.19105415, 0.53542614, 0.43413099, 0.65712277, 0.35252964},
                        within(1e-8));
        assertThat(GreyRelation.of(drina(EQUAL), 0.5).scores().stream()
                        .mapToDouble(x -> x)
                        .toArray())
                .containsExactly(
                        new double[] {0.4682151, 0.45306732, 0.74133256, 0.65006798, 0.65840394, 0.75055045},
                        within(1e-8));
    }

    @Test
    void waspas_orders_the_robots_of_chakraborty_2015() {
        // Chakraborty, Zavadskas & Antucheviciene 2015, example 2
        DecisionMatrix cells = matrix(
                "-0.467 -0.160 -0.095 +0.278",
                new double[] {581818, 54.49, 3, 5500},
                new double[] {595454, 49.73, 3, 4500},
                new double[] {586060, 51.24, 3, 5000},
                new double[] {522727, 45.71, 3, 5800},
                new double[] {561818, 52.66, 3, 5200},
                new double[] {543030, 74.46, 4, 5600},
                new double[] {522727, 75.42, 4, 5800},
                new double[] {486970, 62.62, 4, 5600},
                new double[] {509394, 65.87, 4, 6400},
                new double[] {513333, 70.67, 4, 6000});
        Ranked half = Waspas.of(cells, 0.5);
        assertThat(half.scores().stream().mapToDouble(x -> x).toArray())
                .containsExactly(
                        new double[] {0.8584, 0.8169, 0.8419, 0.9417, 0.8638, 0.8278, 0.8503, 0.8949, 0.9027, 0.8740},
                        within(1e-4));
        assertThat(half.ranks()).containsExactly(6.0, 10.0, 8.0, 1.0, 5.0, 9.0, 7.0, 3.0, 2.0, 4.0);
        assertThat(Waspas.of(cells, 1).score(0)).isCloseTo(0.8590, within(1e-4));
        assertThat(Waspas.of(cells, 0).score(0)).isCloseTo(0.8578, within(1e-4));
    }

    @Test
    void promethee_of_the_power_stations_of_brans_vincke_and_mareschal_1986() {
        DecisionMatrix stations = matrix(
                "-1 +1 -1 -1 -1 +1",
                new double[] {80, 90, 6, 5.4, 8, 5},
                new double[] {65, 58, 2, 9.7, 1, 1},
                new double[] {83, 60, 4, 7.2, 4, 7},
                new double[] {40, 80, 10, 7.5, 7, 10},
                new double[] {52, 72, 6, 2.0, 3, 8},
                new double[] {94, 96, 7, 3.6, 5, 6});
        Promethee found = Promethee.of(
                stations,
                List.of(
                        new Preference.UShape(10),
                        new Preference.VShape(30),
                        new Preference.Linear(0.5, 5),
                        new Preference.Level(1, 6),
                        new Preference.Usual(),
                        new Preference.Gaussian(5)));
        // flows: numpy, from the definition
        assertThat(found.leaving().get(0)).isCloseTo(0.21986911, within(1e-8));
        assertThat(found.entering().get(4)).isCloseTo(0.16182205, within(1e-8));
        assertThat(found.net().scores().stream().mapToDouble(x -> x).toArray())
                .containsExactly(
                        new double[] {-0.14566407, 0.01716213, -0.08952365, -0.02000254, 0.29289993, -0.05487181},
                        within(1e-8));
        assertThat(found.net().ranks()).containsExactly(6.0, 2.0, 5.0, 3.0, 1.0, 4.0);
    }

    @Test
    void a_gap_is_refused_by_name_and_equal_units_share_a_rank_N6() {
        var gap = matrix("+1 +1", new double[] {1, Double.NaN}, new double[] {2, 3});
        assertThatThrownBy(() -> Topsis.of(gap)).hasMessageContaining("A1").hasMessageContaining("c2");
        assertThatThrownBy(() -> Vikor.of(gap, 0.5)).hasMessageContaining("Try:");
        assertThatThrownBy(() -> Waspas.of(matrix("+1", new double[] {0}, new double[] {1}), 0.5))
                .hasMessageContaining("above 0");
        var alike = matrix("+1 -1", new double[] {1, 2}, new double[] {1, 2}, new double[] {0, 5});
        for (Ranked ranked : List.of(
                Topsis.of(alike),
                Wroclaw.of(alike),
                GreyRelation.of(alike, 0.5),
                Vikor.of(alike, 0.5).compromise())) {
            assertThat(ranked.ranks()).containsExactly(1.0, 1.0, 3.0);
        }
        var same = matrix("+1 -1", new double[] {1, 2}, new double[] {1, 2});
        assertThat(Topsis.of(same).scores()).containsExactly(0.5, 0.5);
        assertThat(Vikor.of(same, 0.5).solution()).containsExactly("A1", "A2");
    }
}
