package org.junxian.index.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junxian.index.mcda.Criterion;
import org.junxian.index.mcda.DecisionMatrix;
import org.junxian.index.multivariate.Columns;
import org.junxian.index.weighting.EntropyWeights.Spread;

/// Weights from the figures against the papers that introduced them (docs/method/weighting.md, W-4 to W-10).
class FigureWeightsTest {

    /// `+` and `-` for each criterion.
    static DecisionMatrix matrix(String directions, double[]... rows) {
        List<Criterion> criteria = IntStream.range(0, directions.length())
                .mapToObj(j -> new Criterion("c" + (j + 1), directions.charAt(j) == '+', 1))
                .toList();
        return new DecisionMatrix(
                IntStream.range(0, rows.length).mapToObj(i -> "A" + (i + 1)).toList(), criteria, rows);
    }

    /// Zavadskas & Podvezko 2016, integrated determination of objective criteria weights: the worked example.
    private static final DecisionMatrix OFFERS = matrix(
            "-+-+",
            new double[] {3, 100, 10, 7},
            new double[] {2.5, 80, 8, 5},
            new double[] {1.8, 50, 20, 11},
            new double[] {2.2, 70, 12, 9});

    @Test
    void entropy_cilos_and_idocriw_of_zavadskas_and_podvezko_2016() {
        assertThat(EntropyWeights.of(OFFERS, Spread.NUMBERS).array())
                .containsExactly(new double[] {0.1146, 0.1981, 0.4185, 0.2689}, within(1e-4));
        assertThat(CilosWeights.of(OFFERS).array())
                .containsExactly(new double[] {0.3343, 0.2199, 0.1957, 0.2501}, within(1e-4));
        assertThat(IdocriwWeights.of(OFFERS).array())
                .containsExactly(new double[] {0.1658, 0.1885, 0.3545, 0.2911}, within(1e-4));
    }

    @Test
    void merec_of_keshavarz_ghorabaee_2021() {
        DecisionMatrix example = matrix(
                "++--",
                new double[] {450, 8000, 54, 145},
                new double[] {10, 9100, 2, 160},
                new double[] {100, 8200, 31, 153},
                new double[] {220, 9300, 1, 162},
                new double[] {5, 8400, 23, 158});
        assertThat(MerecWeights.of(example).array())
                .containsExactly(new double[] {0.5752, 0.0141, 0.4016, 0.0091}, within(5e-5));
    }

    @Test
    void critic_of_five_machines() {
        // Tuş & Aytaç Adalı 2019 as commonly retold, all criteria taken as more is better; recomputed with numpy
        DecisionMatrix machines = matrix(
                "++++++",
                new double[] {5000, 3, 3, 4, 3, 2},
                new double[] {680, 5, 3, 2, 2, 1},
                new double[] {2000, 3, 2, 3, 4, 3},
                new double[] {600, 4, 3, 1, 2, 2},
                new double[] {800, 2, 4, 3, 3, 4});
        assertThat(CriticWeights.of(machines).array())
                .containsExactly(
                        new double[] {0.15700343, 0.24948924, 0.16767525, 0.12110022, 0.15409929, 0.15063256},
                        within(1e-8));
    }

    @Test
    void deviation_and_entropy_of_ranges_as_numpy_has_them() {
        assertThat(DeviationWeights.of(OFFERS).array())
                .containsExactly(new double[] {0.24699802, 0.24397044, 0.25685814, 0.2521734}, within(1e-8));
        assertThat(EntropyWeights.of(OFFERS, Spread.RANGES).array())
                .containsExactly(new double[] {0.25177713, 0.25841333, 0.21817363, 0.27163591}, within(1e-8));
    }

    @Test
    void components_of_the_census_tracts() {
        // Harman's tracts: rotated loadings as in ComponentsTest, weights by numpy
        Columns tracts =
                new Columns(List.of("population", "school", "employment", "services", "house"), new double[][] {
                    {5700, 1000, 3400, 3800, 4000, 8200, 1200, 9100, 9900, 9600, 9600, 9400},
                    {12.8, 10.9, 8.8, 13.6, 12.8, 8.3, 11.4, 11.5, 12.5, 13.7, 9.6, 11.4},
                    {2500, 600, 1000, 1700, 1600, 2600, 400, 3300, 3400, 3600, 3300, 4000},
                    {270, 10, 10, 140, 140, 60, 10, 60, 180, 390, 80, 100},
                    {25000, 10000, 9000, 25000, 25000, 12000, 16000, 14000, 18000, 25000, 12000, 13000}
                });
        assertThat(ComponentWeights.of(tracts).array())
                .containsExactly(
                        new double[] {0.22188102, 0.19884259, 0.21580618, 0.15284663, 0.21062358}, within(1e-7));
    }

    @Test
    void what_tells_nobody_apart_weighs_nothing_and_zeros_are_refused() {
        DecisionMatrix flat = matrix("++", new double[] {1, 5}, new double[] {2, 5}, new double[] {4, 5});
        assertThat(DeviationWeights.of(flat).array()).containsExactly(1, 0);
        assertThat(CriticWeights.of(flat).array()).containsExactly(1, 0);
        assertThat(EntropyWeights.of(flat, Spread.NUMBERS).get("c2")).isCloseTo(0, within(1e-12));
        DecisionMatrix zero = matrix("++", new double[] {0, 5}, new double[] {2, 5});
        assertThatThrownBy(() -> MerecWeights.of(zero))
                .hasMessageContaining("unit A1")
                .hasMessageContaining("Try:");
        assertThatThrownBy(() -> CilosWeights.of(zero)).hasMessageContaining("c1");
    }

    @Test
    void every_method_gives_weights_that_add_up() {
        for (WeightingMethod method : WeightingMethod.values()) {
            Weights found = method.of(OFFERS);
            assertThat(found.names()).containsExactly("c1", "c2", "c3", "c4");
            assertThat(found.shares().stream().mapToDouble(w -> w).sum())
                    .as("%s", method)
                    .isCloseTo(1, within(1e-12));
        }
    }
}
