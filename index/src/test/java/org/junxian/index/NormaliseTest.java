package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junxian.index.Schemes.indicator;
import static org.junxian.index.Schemes.single;
import static org.junxian.index.Schemes.with;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Warning;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.DistanceToMaximum;
import org.junxian.index.scheme.Normalisation.DistanceToReference;
import org.junxian.index.scheme.Normalisation.DistanceToTarget;
import org.junxian.index.scheme.Normalisation.Efficacy;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.Normalisation.LinearToTarget;
import org.junxian.index.scheme.Normalisation.MinMax;
import org.junxian.index.scheme.Normalisation.ShareOfMaximum;
import org.junxian.index.scheme.Normalisation.ZScore;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Within;

/// Linear scales and distances (docs/method/normalise.md, L-1 to L-10).
class NormaliseTest {

    static String scores(Normalisation method, Direction direction, double... values) {
        var result =
                Picture.evaluate(single(with(indicator("x", 1, method), direction)), StatisticsTest.column(values));
        StringBuilder line = new StringBuilder();
        for (double s : result.scores(new NodeId("x")).scores()) {
            line.append(Picture.number(s, "%.4f").replaceAll("\\.?0+$", "")).append(' ');
        }
        return line.toString().trim();
    }

    static double first(Normalisation method, Direction direction, double value) {
        var result = Picture.evaluate(single(with(indicator("x", 1, method), direction)), StatisticsTest.column(value));
        return result.scores(new NodeId("x")).score(0);
    }

    private static Ends stated(double low, double high) {
        return new Ends.Stated(PerClass.all(low), PerClass.all(high));
    }

    private static final Ends OBSERVED = new Ends.Observed(Within.ALL);

    @Test
    void min_max_spans_the_range() {
        assertThat(scores(new MinMax(OBSERVED, 2, 7, false), Direction.MORE, 1, 10, 5.5))
                .isEqualTo("2 7 4.5");
        assertThat(scores(new MinMax(OBSERVED, 0, 100, false), Direction.LESS, 1, 10, 5.5))
                .isEqualTo("100 0 50");
    }

    @Test
    void goalposts_hold_what_passes_them_when_capped() {
        // COINr, test "n_funcs": 1, 11 and -1 between the posts 0 and 10, both directions
        assertThat(scores(new MinMax(stated(0, 10), 0, 1, true), Direction.MORE, 1, 11, -1))
                .isEqualTo("0.1 1 0");
        assertThat(scores(new MinMax(stated(0, 10), 0, 1, true), Direction.LESS, 1, -1, 11))
                .isEqualTo("0.9 1 0");
        assertThat(scores(new MinMax(stated(0, 10), 0, 1, false), Direction.MORE, 1, 11, -1))
                .isEqualTo("0.1 1.1 -0.1");
    }

    @Test
    void best_inside_counts_the_distance_from_the_interval() {
        Direction band = new Direction.BestInside(40, 60);
        assertThat(scores(new MinMax(OBSERVED, 0, 100, false), band, 30, 50, 60, 80, 40))
                .isEqualTo("50 100 100 0 100");
        // a distance of 25 earns nothing, none earns everything
        assertThat(scores(new MinMax(stated(0, 25), 0, 100, true), band, 30, 50, 70, 99))
                .isEqualTo("60 100 60 0");
    }

    @Test
    void z_scores_have_the_asked_mean_and_standard_deviation() {
        // 2 4 4 4 5 5 7 9: mean 5, sum of squares 32, sd with n-1 = sqrt(32/7)
        var result = Picture.evaluate(
                single(indicator("x", 1, new ZScore(Within.ALL, 100, 10))),
                StatisticsTest.column(2, 4, 4, 4, 5, 5, 7, 9));
        double[] s = result.scores(new NodeId("x")).scores();
        double mean = Arrays.stream(s).average().orElseThrow();
        assertThat(mean).isCloseTo(100, org.assertj.core.api.Assertions.within(1e-12));
        double squares = Arrays.stream(s).map(v -> (v - mean) * (v - mean)).sum();
        assertThat(Math.sqrt(squares / 7)).isCloseTo(10, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(s[7]).isCloseTo(100 + 10 * 4 / Math.sqrt(32.0 / 7), org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void the_efficacy_coefficient_of_the_textbook_comes_out() {
        // exam question: contribution rate 5.81 %, satisfactory 12 %, not allowed 6 %: 58.73 (docs/method/normalise.md)
        Efficacy textbook = new Efficacy(0.6, stated(6, 12), 100, false);
        assertThat(scores(textbook, Direction.MORE, 5.81)).isEqualTo("58.7333");
        assertThat(scores(textbook, Direction.MORE, 6, 12, 9)).isEqualTo("60 100 80");
        assertThat(scores(new Efficacy(0.6, stated(10, 60), 100, true), Direction.LESS, 60, 10, 5, 150))
                .isEqualTo("60 100 100 0");
        assertThat(scores(new Efficacy(0.6, OBSERVED, 100, true), Direction.MORE, 3, 4, 5))
                .isEqualTo("60 80 100");
    }

    @Test
    void the_distance_to_a_reference_unit_is_measured_from_the_worst() {
        // 1 - (x_ref - x)/(x_ref - x_min), COINr n_dist2ref; u02 is the reference
        var method = new DistanceToReference(new UnitId("u02"), Within.ALL, 100);
        assertThat(scores(method, Direction.MORE, 0, 8, 10, 4)).isEqualTo("0 100 125 50");
        assertThatThrownBy(() -> scores(method, Direction.MORE, 5, 1, 3)).hasMessageContaining("worst value");
    }

    @Test
    void the_distance_to_a_target_is_that_of_COINr() {
        // COINr, test "dist2targ"
        DistanceToTarget free = new DistanceToTarget(PerClass.all(10), Within.ALL, 1, false);
        DistanceToTarget capped = new DistanceToTarget(PerClass.all(10), Within.ALL, 1, true);
        assertThat(scores(free, Direction.MORE, 0, 5, 11)).isEqualTo("0 0.5 1.1");
        assertThat(scores(capped, Direction.MORE, 0, 5, 11)).isEqualTo("0 0.5 1");
        DistanceToTarget zero = new DistanceToTarget(PerClass.all(0), Within.ALL, 1, false);
        DistanceToTarget zeroCapped = new DistanceToTarget(PerClass.all(0), Within.ALL, 1, true);
        assertThat(scores(zero, Direction.LESS, -1, 1, 10)).isEqualTo("1.1 0.9 0");
        assertThat(scores(zeroCapped, Direction.LESS, -1, 1, 10)).isEqualTo("1 0.9 0");
        assertThat(scores(zeroCapped, Direction.LESS, -1, -2)).isEqualTo("1 1");
        assertThatThrownBy(() -> scores(zero, Direction.LESS, -1, -2)).hasMessageContaining("reached by every unit");
    }

    @Test
    void distance_to_the_maximum_and_share_of_it() {
        assertThat(scores(new DistanceToMaximum(Within.ALL, 100), Direction.MORE, 2, 6, 4))
                .isEqualTo("0 100 50");
        assertThat(scores(new ShareOfMaximum(Within.ALL, 100), Direction.MORE, 2, 8, 4))
                .isEqualTo("25 100 50");
        assertThat(scores(new ShareOfMaximum(Within.ALL, 100), Direction.LESS, 2, 8, 4))
                .isEqualTo("100 25 50");
        assertThatThrownBy(() -> scores(new ShareOfMaximum(Within.ALL, 100), Direction.MORE, 2, 0))
                .hasMessageContaining("positive");
    }

    @Test
    void linear_to_target_keeps_floor_and_cap() {
        LinearToTarget more = new LinearToTarget(PerClass.all(50), PerClass.all(100), 10, -2, 12);
        assertThat(scores(more, Direction.MORE, 50, 75, 100, 200, 0)).isEqualTo("0 5 10 12 -2");
        LinearToTarget less = new LinearToTarget(PerClass.all(100), PerClass.all(50), 10, 0, 10);
        assertThat(scores(less, Direction.LESS, 100, 75, 50, 20, 120)).isEqualTo("0 5 10 10 0");
    }

    @Test
    void the_reference_population_is_the_class_or_everybody() {
        String table = """
                unit class x
                a    I     0
                b    I     10
                c    II    20
                d    II    40
                e    II    30
                """;
        var inClass = new MinMax(new Ends.Observed(Within.CLASS), 0, 100, false);
        assertThat(Picture.draw(Picture.evaluate(single(indicator("x", 1, inClass)), table), "x"))
                .isEqualTo("""
                        a 0.000 #4
                        b 100.000 #1
                        c 0.000 #4
                        d 100.000 #1
                        e 50.000 #3
                        """);
        assertThat(Picture.draw(Picture.evaluate(single(indicator("x", 1, Schemes.MIN_MAX)), table), "x"))
                .isEqualTo("""
                        a 0.000 #5
                        b 25.000 #4
                        c 50.000 #3
                        d 100.000 #1
                        e 75.000 #2
                        """);
    }

    @Test
    void targets_differ_by_class_and_a_class_without_one_does_not_take_part() {
        var target = PerClass.of(Map.of(new ClassId("I"), 10.0, new ClassId("II"), 30.0));
        var scheme = single(indicator("x", 1, new Normalisation.TargetPassFail(target, 5)));
        assertThat(Picture.draw(Picture.evaluate(scheme, """
                unit class x
                a    I     10
                b    II    10
                c    III   99
                """), "x")).isEqualTo("""
                a 5.000 #1
                b 0.000 #2
                c - #-
                """);
    }

    @Test
    void no_spread_gives_the_middle_and_a_warning() {
        for (Normalisation method : new Normalisation[] {
            Schemes.MIN_MAX,
            new ZScore(Within.ALL, 50, 10),
            new DistanceToMaximum(Within.ALL, 100),
            new DistanceToReference(new UnitId("u01"), Within.ALL, 100)
        }) {
            var result = Picture.evaluate(single(indicator("x", 1, method)), StatisticsTest.column(3, 3, 3));
            assertThat(result.scores(new NodeId("x")).scores())
                    .as(method.toString())
                    .containsExactly(50, 50, 50);
            assertThat(result.warnings())
                    .as(method.toString())
                    .extracting(Warning::code)
                    .containsExactly(Warning.Code.NO_SPREAD);
        }
    }

    @Test
    void a_target_on_the_wrong_side_of_its_base_is_refused() {
        LinearToTarget rising = new LinearToTarget(PerClass.all(10), PerClass.all(80), 100, 0, 120);
        assertThatThrownBy(() -> scores(rising, Direction.LESS, 50))
                .hasMessageContaining("Indicator x")
                .hasMessageContaining("base 10.0 and target 80.0");
    }

    @Test
    void goalposts_in_the_wrong_order_are_refused() {
        assertThatThrownBy(() -> scores(new MinMax(stated(10, 0), 0, 1, true), Direction.MORE, 1))
                .hasMessageContaining("Indicator x")
                .hasMessageContaining("10.0 and 0.0");
    }
}
