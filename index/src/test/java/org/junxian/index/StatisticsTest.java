package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junxian.index.Schemes.asIs;
import static org.junxian.index.Schemes.single;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.ClassId;
import org.junxian.index.result.Statistics;

/// Statistics against published numbers (docs/method/check.md).
class StatisticsTest {

    static String column(double... values) {
        int[] row = {0};
        return "unit x\n"
                + DoubleStream.of(values)
                        .mapToObj(v -> String.format(Locale.ROOT, "u%02d %s", ++row[0], v))
                        .collect(Collectors.joining("\n"));
    }

    private static Statistics of(double... values) {
        return Picture.evaluate(single(asIs("x", 1)), column(values))
                .statistics()
                .getFirst();
    }

    @Test
    void skewness_is_the_one_of_the_spreadsheets() {
        // the example of SKEW in the Excel manual
        assertThat(of(3, 4, 5, 2, 3, 4, 5, 6, 4, 7).skewness()).isCloseTo(0.359543, within(5e-7));
    }

    @Test
    void kurtosis_is_the_one_of_the_spreadsheets() {
        // the example of KURT in the Excel manual, and the one of a spreadsheet library
        assertThat(of(3, 4, 5, 2, 3, 4, 5, 6, 4, 7).kurtosis()).isCloseTo(-0.151799637, within(5e-10));
        assertThat(of(35, 31, 47, 51, 37, 31, 58, 39).kurtosis()).isCloseTo(-0.7496238078, within(5e-11));
    }

    @Test
    void the_outlier_example_of_COINr_comes_out() {
        // COINr, vignette "Outlier treatment": x = c(1:10, 30, 100)
        Statistics s = of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100);
        assertThat(s.skewness()).isCloseTo(3.063241, within(5e-7));
        assertThat(s.kurtosis()).isCloseTo(9.741391, within(5e-7));
        assertThat(s.outlier()).isTrue();
    }

    @Test
    void quartiles_are_of_type_7() {
        // the example of quantile() in the DolphinDB manual, interpolation "linear"
        Statistics s = of(6, 47, 49, 15, 42, 41, 7, 39, 43, 40, 36);
        assertThat(s.q1()).isEqualTo(25.5);
        assertThat(s.median()).isEqualTo(40);
        assertThat(s.q3()).isEqualTo(42.5);
    }

    @Test
    void missing_is_counted_and_is_not_zero_N6() {
        var result = Picture.evaluate(single(asIs("x", 1)), """
                unit class x
                a    I     0
                b    I     -
                c    I     4
                d    II    4
                e    II    n/a
                """);
        assertThat(result.statistics())
                .extracting(
                        Statistics::classId, Statistics::n, Statistics::missing, Statistics::zeros, Statistics::ties)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ClassId.ALL, 3, 2, 1, 2),
                        org.assertj.core.groups.Tuple.tuple(new ClassId("I"), 2, 1, 1, 0),
                        org.assertj.core.groups.Tuple.tuple(new ClassId("II"), 1, 1, 0, 0));
        assertThat(result.statistics().getFirst().mean()).isCloseTo(8.0 / 3, within(1e-15));
    }

    @Test
    void what_cannot_be_computed_is_not_a_number() {
        assertThat(of(5).sd()).isNaN();
        assertThat(of(5, 6).skewness()).isNaN();
        assertThat(of(5, 6, 8).kurtosis()).isNaN();
        assertThat(of(5, 5, 5, 5).skewness()).isNaN();
        assertThat(of(5, 5, 5, 5).sd()).isZero();
    }

    @Test
    void numbers_far_from_zero_keep_their_spread() {
        // standard deviation of 1..9 is sqrt(7.5) wherever the values stand
        double far = 1e9;
        assertThat(of(far + 1, far + 2, far + 3, far + 4, far + 5, far + 6, far + 7, far + 8, far + 9)
                        .sd())
                .isCloseTo(Math.sqrt(7.5), within(1e-9));
    }
}
