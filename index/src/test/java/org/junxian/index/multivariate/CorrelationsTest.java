package org.junxian.index.multivariate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Correlations against published examples and the definition (docs/method/multivariate.md, Y-1 to Y-4).
class CorrelationsTest {

    private static final double NONE = Double.NaN;

    /// Hollander & Wolfe 1973: Hunter L measure and panel lightness of tuna, the example of R's cor.test.
    private static final double[] HUNTER = {44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1};

    private static final double[] PANEL = {2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8};

    @Test
    void the_tuna_of_hollander_and_wolfe_as_r_prints_it() {
        Correlation kendall = CorrelationMethod.KENDALL.of(HUNTER, PANEL);
        assertThat(kendall.coefficient()).isCloseTo(0.4444444, within(1e-7));
        assertThat(kendall.chance()).isCloseTo(0.1194, within(5e-5));
        Correlation pearson = CorrelationMethod.PEARSON.of(HUNTER, PANEL);
        assertThat(pearson.coefficient()).isCloseTo(0.5711816, within(1e-7));
        assertThat(pearson.chance()).isCloseTo(0.1081731, within(1e-7));
        assertThat(CorrelationMethod.SPEARMAN.of(HUNTER, PANEL).coefficient()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void ties_share_ranks_and_are_taken_out_of_the_variance_as_scipy_does() {
        double[] a = {1, 2, 2, 3, 4, 4, 4, 5, 6, 7};
        double[] b = {2, 1, 3, 3, 5, 4, 4, 7, 6, 6};
        Correlation spearman = CorrelationMethod.SPEARMAN.of(a, b);
        assertThat(spearman.coefficient()).isCloseTo(0.9223780407186633, within(1e-14));
        assertThat(spearman.chance()).isCloseTo(0.00014450339893291153, within(1e-14));
        Correlation kendall = CorrelationMethod.KENDALL.of(a, b);
        assertThat(kendall.coefficient()).isCloseTo(0.7952384429746019, within(1e-14));
        assertThat(kendall.chance()).isCloseTo(0.002341869240428776, within(1e-14));
    }

    @Test
    void the_quick_tau_is_the_one_counted_pair_by_pair() {
        long seed = 5;
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 50; round++) {
            int n = random.nextInt(2, 60);
            double[] x = random.ints(n, 0, 12).asDoubleStream().toArray();
            double[] y = random.ints(n, 0, 9).asDoubleStream().toArray();
            double surplus = 0;
            double ofX = 0;
            double ofY = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    surplus += Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]);
                    ofX += x[i] == x[j] ? 0 : 1;
                    ofY += y[i] == y[j] ? 0 : 1;
                }
            }
            double found = CorrelationMethod.KENDALL.of(x, y).coefficient();
            if (ofX == 0 || ofY == 0) {
                assertThat(found).isNaN();
            } else {
                assertThat(found)
                        .as("seed %s, round %s", seed, round)
                        .isCloseTo(surplus / Math.sqrt(ofX * ofY), within(1e-13));
            }
        }
    }

    @Test
    void exact_chances_are_counts_of_orders() {
        // of the 24 orders of four, 1 has no pair the wrong way round and 3 have one
        assertThat(Inversions.bothSides(4, 0)).isCloseTo(2.0 / 24, within(1e-15));
        assertThat(Inversions.bothSides(4, 5)).isCloseTo(2 * 4.0 / 24, within(1e-15));
        assertThat(Inversions.bothSides(4, 3)).isEqualTo(1);
    }

    @Test
    void pairs_with_a_gap_are_left_out_and_no_spread_means_no_coefficient_N6() {
        double[] x = {1, 2, NONE, 4, 5};
        double[] y = {2, 4, 9, NONE, 10};
        Correlation found = CorrelationMethod.PEARSON.of(x, y);
        assertThat(found.pairs()).isEqualTo(3);
        assertThat(found.coefficient()).isCloseTo(1, within(1e-15));
        for (CorrelationMethod method : CorrelationMethod.values()) {
            assertThat(method.of(new double[] {1, 1, 1}, new double[] {1, 2, 3}).coefficient())
                    .isNaN();
            assertThat(method.of(new double[] {NONE, 1}, new double[] {1, NONE}).coefficient())
                    .isNaN();
        }
    }

    @Test
    void a_table_is_symmetric_and_knows_its_names() {
        var columns = new Columns(List.of("a", "b"), new double[][] {HUNTER, PANEL});
        var table = CorrelationTable.of(columns, CorrelationMethod.PEARSON);
        assertThat(table.get(0, 1)).isEqualTo(table.get(1, 0));
        assertThat(table.get(1, 1).coefficient()).isCloseTo(1, within(1e-15));
        assertThatThrownBy(() -> new Columns(List.of("a", "a"), new double[][] {HUNTER, PANEL}))
                .hasMessageContaining("twice");
    }

    @Test
    void flags_follow_their_limits() {
        assertThat(CorrelationFlag.of(-0.41)).isEqualTo(CorrelationFlag.NEGATIVE);
        assertThat(CorrelationFlag.of(-0.4)).isEqualTo(CorrelationFlag.WEAK);
        assertThat(CorrelationFlag.of(0.3)).isEqualTo(CorrelationFlag.FITTING);
        assertThat(CorrelationFlag.of(0.9)).isEqualTo(CorrelationFlag.FITTING);
        assertThat(CorrelationFlag.of(0.91)).isEqualTo(CorrelationFlag.TOO_HIGH);
        assertThat(CorrelationFlag.of(NONE)).isEqualTo(CorrelationFlag.UNKNOWN);
    }
}
