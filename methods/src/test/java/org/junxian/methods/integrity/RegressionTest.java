package org.junxian.methods.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Robust regressions against the data sets that every book on them uses (Rousseeuw & Leroy 1987).
class RegressionTest {

    /// Brownlee's stack loss: air flow, water temperature, acid concentration, loss.
    private static final double[][] STACK_LOSS = {
        {80, 27, 89, 42}, {80, 27, 88, 37}, {75, 25, 90, 37}, {62, 24, 87, 28}, {62, 22, 87, 18}, {62, 23, 87, 18},
        {62, 24, 93, 19}, {62, 24, 93, 20}, {58, 23, 87, 15}, {58, 18, 80, 14}, {58, 18, 89, 14}, {58, 17, 88, 13},
        {58, 18, 82, 11}, {58, 19, 93, 12}, {50, 18, 89, 8}, {50, 18, 86, 7}, {50, 19, 72, 8}, {50, 19, 79, 8},
        {50, 20, 80, 9}, {56, 20, 82, 15}, {70, 20, 91, 15}
    };

    /// Stars of the cluster CYG OB1: logarithm of the temperature, logarithm of the light.
    private static final double[][] STARS = {
        {4.37, 5.23}, {4.56, 5.74}, {4.26, 4.93}, {4.56, 5.74}, {4.30, 5.19}, {4.46, 5.46}, {3.84, 4.65}, {4.57, 5.27},
        {4.26, 5.57}, {4.37, 5.12}, {3.49, 5.73}, {4.43, 5.45}, {4.48, 5.42}, {4.01, 4.05}, {4.29, 4.26}, {4.42, 4.58},
        {4.23, 3.94}, {4.42, 4.18}, {4.23, 4.18}, {3.49, 5.89}, {4.29, 4.38}, {4.29, 4.22}, {4.42, 4.42}, {4.49, 4.85},
        {4.38, 5.02}, {4.42, 4.66}, {4.29, 4.66}, {4.38, 4.90}, {4.22, 4.39}, {3.48, 6.05}, {4.38, 4.42}, {4.56, 5.10},
        {4.45, 5.22}, {3.49, 6.29}, {4.23, 4.34}, {4.62, 5.62}, {4.53, 5.10}, {4.45, 5.22}, {4.53, 5.18}, {4.43, 5.57},
        {4.38, 4.62}, {4.45, 5.06}, {4.50, 5.34}, {4.45, 5.34}, {4.55, 5.54}, {4.45, 4.98}, {4.42, 4.50}
    };

    private static double[][] rows(double[][] table) {
        return Arrays.stream(table)
                .map(line -> {
                    double[] row = new double[line.length];
                    row[0] = 1;
                    System.arraycopy(line, 0, row, 1, line.length - 1);
                    return row;
                })
                .toArray(double[][]::new);
    }

    private static double[] last(double[][] table) {
        return Arrays.stream(table).mapToDouble(line -> line[line.length - 1]).toArray();
    }

    @Test
    void least_squares_find_the_published_coefficients_of_both_data_sets() {
        var ones = new double[47];
        Arrays.fill(ones, 1);
        assertThat(LeastSquares.fit(rows(STACK_LOSS), last(STACK_LOSS), Arrays.copyOf(ones, 21)))
                .containsExactly(new double[] {-39.9197, 0.7156, 1.2953, -0.1521}, within(5e-5));
        assertThat(LeastSquares.fit(rows(STARS), last(STARS), ones))
                .containsExactly(new double[] {6.793, -0.413}, within(5e-4));
    }

    @Test
    void MM_finds_the_coefficients_that_robustbase_finds_for_the_stack_loss() {
        var fit = MmRegression.fit(rows(STACK_LOSS), last(STACK_LOSS)).orElseThrow();
        double[] published = {-41.52462, 0.93885, 0.57955, -0.11292};
        for (int k = 0; k < published.length; k++) {
            assertThat(fit.coefficients().get(k)).as("coefficient %d", k).isCloseTo(published[k], within(5e-4));
        }
        assertThat(fit.scale()).isCloseTo(1.912, within(5e-3));
    }

    @Test
    void MM_follows_the_main_sequence_and_not_the_four_giants() {
        var fit = MmRegression.fit(rows(STARS), last(STARS)).orElseThrow();
        assertThat(fit.coefficients().get(0)).isCloseTo(-4.969, within(5e-3));
        assertThat(fit.coefficients().get(1)).isCloseTo(2.253, within(2e-3));
        for (int giant : new int[] {10, 19, 29, 33}) {
            assertThat(fit.residuals().get(giant) / fit.scale())
                    .as("star %d", giant + 1)
                    .isGreaterThan(4);
        }
    }

    @Test
    void MM_gives_the_same_bits_each_time_and_stays_away_from_two_fifths_of_lies() {
        var random = new SplittableRandom(3);
        double[][] rows = new double[100][];
        double[] values = new double[100];
        for (int i = 0; i < 100; i++) {
            rows[i] = new double[] {1, random.nextDouble(-5, 5)};
            values[i] = i < 40 ? 50 + random.nextDouble() : 2 + 3 * rows[i][1] + random.nextGaussian(0, 0.1);
        }
        var fit = MmRegression.fit(rows, values).orElseThrow();
        assertThat(fit.coefficients().get(0)).isCloseTo(2, within(0.1));
        assertThat(fit.coefficients().get(1)).isCloseTo(3, within(0.1));
        assertThat(MmRegression.fit(rows, values)).contains(fit);
    }

    @Test
    void what_too_few_rows_or_a_repeated_column_do_not_determine_is_not_fitted() {
        double[][] same = new double[20][];
        Arrays.setAll(same, i -> new double[] {1, 1});
        assertThat(MmRegression.fit(same, new double[20])).isEmpty();
        assertThat(MmRegression.fit(new double[][] {{1, 2}, {1, 3}}, new double[] {1, 2}))
                .isEmpty();
    }

    @Test
    void Theil_Sen_finds_the_slope_of_Sens_own_example() {
        double[] x = {1, 2, 3, 4, 10, 12, 18};
        double[] y = {9, 15, 19, 20, 45, 55, 78};
        assertThat(TheilSen.of(x, y).slope()).isCloseTo(4.0, within(1e-12));
        y[6] = 1e6;
        assertThat(TheilSen.of(x, y).slope()).isLessThan(6);
        assertThat(TheilSen.of(new double[] {1, 1}, new double[] {1, 2}).slope())
                .isNaN();
    }

    @Test
    void the_spread_of_normal_values_is_their_standard_deviation() {
        var random = new SplittableRandom(11);
        double[] values = new double[200_000];
        Arrays.setAll(values, i -> random.nextGaussian(7, 3));
        assertThat(Middle.spread(values)).isCloseTo(3, within(0.03));
        assertThat(Middle.median(new double[] {4, Double.NaN, 1, 2, 3})).isEqualTo(2.5);
        assertThat(Middle.spread(new double[] {1, 1, 2, 2, 4, 6, 9})).isCloseTo(1.4826, within(1e-4));
        assertThat(Middle.median(new double[0])).isNaN();
    }
}
