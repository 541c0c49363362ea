package org.junxian.index.multivariate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Alpha, components and rotation against published output (docs/method/multivariate.md, Y-5 to Y-7).
class ComponentsTest {

    private static final Offset<Double> PRINTED = within(5e-6);

    /// Harman 1976, twelve census tracts: the example of SAS PROC FACTOR.
    static final Columns TRACTS =
            new Columns(List.of("population", "school", "employment", "services", "house"), new double[][] {
                {5700, 1000, 3400, 3800, 4000, 8200, 1200, 9100, 9900, 9600, 9600, 9400},
                {12.8, 10.9, 8.8, 13.6, 12.8, 8.3, 11.4, 11.5, 12.5, 13.7, 9.6, 11.4},
                {2500, 600, 1000, 1700, 1600, 2600, 400, 3300, 3400, 3600, 3300, 4000},
                {270, 10, 10, 140, 140, 60, 10, 60, 180, 390, 80, 100},
                {25000, 10000, 9000, 25000, 25000, 12000, 16000, 14000, 18000, 25000, 12000, 13000}
            });

    @Test
    void eigenvalues_and_factor_pattern_are_those_sas_prints() {
        var found = PrincipalComponents.of(TRACTS);
        assertThat(found.eigenvalues())
                .containsExactly(
                        new double[] {2.87331359, 1.79666009, 0.21483689, 0.09993405, 0.01525537}, within(5e-9));
        double[][] pattern = found.loadings(2);
        assertThat(pattern[0]).containsExactly(new double[] {0.58096, 0.80642}, PRINTED);
        assertThat(pattern[1]).containsExactly(new double[] {0.76704, -0.54476}, PRINTED);
        assertThat(pattern[2]).containsExactly(new double[] {0.67243, 0.72605}, PRINTED);
        assertThat(pattern[3]).containsExactly(new double[] {0.93239, -0.10431}, PRINTED);
        assertThat(pattern[4]).containsExactly(new double[] {0.79116, -0.55818}, PRINTED);
        assertThat(found.kept()).isEqualTo(2);
        assertThat(found.share(0)).isCloseTo(0.57466, PRINTED);
    }

    @Test
    void varimax_finds_what_an_iteration_by_singular_values_finds() {
        // numpy: Kaiser-normalised loadings, 2,000 steps of the singular-value form of varimax
        Varimax turned = Varimax.of(PrincipalComponents.of(TRACTS).loadings(2));
        assertThat(turned.converged()).isTrue();
        assertThat(turned.loadings()[0]).containsExactly(new double[] {0.01602478, 0.99376531}, within(1e-7));
        assertThat(turned.loadings()[1]).containsExactly(new double[] {0.94075916, -0.0088175}, within(1e-7));
        assertThat(turned.loadings()[2]).containsExactly(new double[] {0.13702134, 0.98006682}, within(1e-7));
        assertThat(turned.loadings()[3]).containsExactly(new double[] {0.82480576, 0.44713652}, within(1e-7));
        assertThat(turned.loadings()[4]).containsExactly(new double[] {0.96822714, -0.0060503}, within(1e-7));
        assertThat(turned.variances()).containsExactly(new double[] {2.52182779, 2.1481459}, within(1e-7));
    }

    @Test
    void a_rotation_explains_of_each_column_what_was_explained_before() {
        double[][] before = PrincipalComponents.of(TRACTS).loadings(3);
        double[][] after = Varimax.of(before).loadings();
        for (int k = 0; k < before.length; k++) {
            assertThat(squares(after[k])).isCloseTo(squares(before[k]), within(1e-12));
        }
    }

    private static double squares(double[] row) {
        return row[0] * row[0] + row[1] * row[1] + row[2] * row[2];
    }

    @Test
    void eigenvalues_that_rounding_makes_negative_are_zero_and_signs_are_settled() {
        double[] a = {1, 2, 3, 4, 7};
        double[] b = {2, 4, 6, 8, 14};
        double[] c = {-1, -2, -3, -4, -7};
        var found = PrincipalComponents.of(new Columns(List.of("a", "b", "c"), new double[][] {a, b, c}));
        assertThat(found.eigenvalues()[0]).isCloseTo(3, within(1e-12));
        assertThat(found.eigenvalues()[2]).isBetween(0.0, 1e-12);
        assertThat(found.loadings()[0][0]).isCloseTo(1, within(1e-12));
        assertThat(found.loadings()[2][0]).isCloseTo(-1, within(1e-12));
        assertThatThrownBy(() ->
                        PrincipalComponents.of(new Columns(List.of("a", "b"), new double[][] {a, {1, 1, 1, 1, 1}})))
                .hasMessageContaining("Column b")
                .hasMessageContaining("Try:");
    }

    @Test
    void alpha_of_four_questions_and_without_each() {
        // numpy, from the definition with n-1
        var columns = new Columns(
                List.of("p", "q", "r", "s"),
                new double[][] {{2, 4, 1, 3, 5, 2}, {3, 4, 2, 3, 4, 2}, {3, 5, 1, 4, 5, 3}, {4, 5, 2, 3, 5, 2}});
        var found = CronbachAlpha.of(columns);
        assertThat(found.alpha()).isCloseTo(0.9566360052562418, within(1e-14));
        assertThat(found.without().get(0)).isCloseTo(0.9318181818181819, within(1e-14));
        assertThat(found.without().get(3)).isCloseTo(0.9462616822429907, within(1e-14));
        assertThat(CronbachAlpha.of(TRACTS).alpha()).isCloseTo(0.2407617537722348, within(1e-12));
        assertThat(CronbachAlpha.of(TRACTS).standardised()).isCloseTo(0.8077752150788506, within(1e-12));
    }

    @Test
    void alpha_takes_complete_rows_only_N6() {
        var gap = new Columns(List.of("p", "q"), new double[][] {{2, 4, 1, 3, Double.NaN}, {3, 4, 2, 3, 9}});
        var without = new Columns(List.of("p", "q"), new double[][] {{2, 4, 1, 3}, {3, 4, 2, 3}});
        assertThat(CronbachAlpha.of(gap)).isEqualTo(CronbachAlpha.of(without));
        assertThat(CronbachAlpha.of(gap).rows()).isEqualTo(4);
    }
}
