package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junxian.index.Schemes.asIs;
import static org.junxian.index.Schemes.group;
import static org.junxian.index.Schemes.with;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Composition;
import org.junxian.index.data.Composition.Part;
import org.junxian.index.data.Exclusion;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Effect;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.MissingPolicy;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.PerClass;

/// Aggregation: closed forms, missing children, composed units (docs/method/aggregate.md).
class AggregateTest {

    private static double of(Aggregation method, double a, double b, double c) {
        var root = group("index", 1, method, asIs("a", 1), asIs("b", 2), asIs("c", 1));
        return Picture.score(
                Picture.evaluate(Schemes.scheme(root), "unit a b c\nu %s %s %s".formatted(a, b, c)), "index", "u");
    }

    @Test
    void the_means_have_their_closed_forms() {
        assertThat(of(new Aggregation.WeightedMean(), 1, 2, 7)).isEqualTo(3);
        assertThat(of(new Aggregation.Points(10), 1, 2, 7)).isCloseTo(1.2, within(1e-15));
        assertThat(of(new Aggregation.Sum(), 1, 2, 7)).isEqualTo(10);
        // the fourth root of 1 · 4² · 16 = 256 is 4
        assertThat(of(new Aggregation.Geometric(), 1, 4, 16)).isCloseTo(4, within(1e-14));
        // 4 / (1/2 + 2/4 + 1/4) = 3.2
        assertThat(of(new Aggregation.Harmonic(), 2, 4, 4)).isCloseTo(3.2, within(1e-15));
        // √((1 + 2·25 + 49) / 4) = 5
        assertThat(of(new Aggregation.Power(2), 1, 5, 7)).isCloseTo(5, within(1e-14));
        assertThat(of(new Aggregation.Minimum(), 3, 2, 7)).isEqualTo(2);
        assertThat(of(new Aggregation.Median(), 3, 2, 7)).isEqualTo(3);
        // mean (90 + 2·110 + 90) / 4 = 100, variance 100, penalty 100 / 100
        assertThat(of(new Aggregation.MazziottaPareto(false), 90, 110, 90)).isCloseTo(99, within(1e-12));
        assertThat(of(new Aggregation.MazziottaPareto(true), 90, 110, 90)).isCloseTo(101, within(1e-12));
        // 10 - √((6² + 2·3² + 8²·1) / 4) with gaps 6, 3, 8 is 10 - √29.5
        assertThat(of(new Aggregation.NearIdeal(10), 4, 7, 2)).isCloseTo(10 - Math.sqrt(29.5), within(1e-14));
        assertThat(of(new Aggregation.NearIdeal(10), 10, 12, 99)).isEqualTo(10);
    }

    @Test
    void weights_for_places_have_the_mean_the_best_the_worst_and_the_median_between_them() {
        // weights 1 2 1 of the children, so that the places are the quarters of the line
        assertThat(of(new Aggregation.Ordered(List.of(5.0)), 1, 2, 7)).isEqualTo(3);
        assertThat(of(new Aggregation.Ordered(List.of(1.0, 1.0, 1.0, 1.0)), 1, 2, 7))
                .isEqualTo(3);
        assertThat(of(new Aggregation.Ordered(List.of(1.0, 0.0, 0.0, 0.0)), 1, 2, 7))
                .isEqualTo(7);
        assertThat(of(new Aggregation.Ordered(List.of(0.0, 0.0, 0.0, 1.0)), 1, 2, 7))
                .isEqualTo(1);
        assertThat(of(new Aggregation.Ordered(List.of(0.0, 1.0, 1.0, 0.0)), 1, 2, 7))
                .isEqualTo(2);
        // 0.4 · 7 + (0.3 + 0.2) · 2 + 0.1 · 1
        assertThat(of(new Aggregation.Ordered(List.of(40.0, 30.0, 20.0, 10.0)), 1, 2, 7))
                .isCloseTo(3.9, within(1e-14));
        // two places for quarters: Q rises by 0.8 over the better half, so 0.4 · 7 + (0.4 + 0.1) · 2 + 0.1 · 1
        assertThat(of(new Aggregation.Ordered(List.of(0.8, 0.2)), 1, 2, 7)).isCloseTo(3.9, within(1e-14));
    }

    @Test
    void mazziotta_pareto_is_the_mean_less_deviation_times_coefficient_of_variation() {
        long seed = 11;
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 100; i++) {
            double[] z = random.doubles(3, 70, 130).toArray();
            var alike =
                    group("index", 1, new Aggregation.MazziottaPareto(false), asIs("a", 1), asIs("b", 1), asIs("c", 1));
            double mean = (z[0] + z[1] + z[2]) / 3;
            double deviation =
                    Math.sqrt((z[0] * z[0] + z[1] * z[1] + z[2] * z[2]) / 3 - mean * mean); // over n, as published
            var result = Picture.evaluate(Schemes.scheme(alike), "unit a b c\nu %s %s %s".formatted(z[0], z[1], z[2]));
            assertThat(Picture.score(result, "index", "u"))
                    .as("seed %s, case %s", seed, i)
                    .isCloseTo(mean - deviation * (deviation / mean), within(1e-9));
            result.account(new UnitId("u")); // adds up, or it could not be made
        }
    }

    @Test
    void the_mean_under_mazziotta_pareto_must_be_positive() {
        assertThatThrownBy(() -> of(new Aggregation.MazziottaPareto(false), -1, -2, 3))
                .hasMessageContaining("Group index")
                .hasMessageContaining("unit u")
                .hasMessageContaining("Try:");
    }

    @Test
    void one_zero_makes_a_geometric_and_a_harmonic_mean_zero() {
        assertThat(of(new Aggregation.Geometric(), 0, 5, 9)).isZero();
        assertThat(of(new Aggregation.Harmonic(), 0, 5, 9)).isZero();
        assertThat(of(new Aggregation.Power(-2), 0, 5, 9)).isZero();
    }

    @Test
    void a_negative_score_is_refused_by_name() {
        assertThatThrownBy(() -> of(new Aggregation.Geometric(), -1, 5, 9))
                .hasMessageContaining("Group index")
                .hasMessageContaining("-1.0");
    }

    @Test
    void power_means_rise_with_their_exponent() {
        long seed = 7;
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 200; i++) {
            double a = random.nextDouble(0.1, 100);
            double b = random.nextDouble(0.1, 100);
            double c = random.nextDouble(0.1, 100);
            double[] means = {
                of(new Aggregation.Minimum(), a, b, c),
                of(new Aggregation.Power(-3), a, b, c),
                of(new Aggregation.Harmonic(), a, b, c),
                of(new Aggregation.Geometric(), a, b, c),
                of(new Aggregation.WeightedMean(), a, b, c),
                of(new Aggregation.Power(2), a, b, c),
                of(new Aggregation.Power(5), a, b, c)
            };
            for (int k = 1; k < means.length; k++) {
                assertThat(means[k]).as("seed %s, case %s, mean %s", seed, i, k).isGreaterThan(means[k - 1] - 1e-9);
            }
            assertThat(of(new Aggregation.Power(-1), a, b, c)).isCloseTo(means[2], within(1e-9));
            assertThat(of(new Aggregation.Power(1e-7), a, b, c)).isCloseTo(means[3], within(1e-3));
        }
    }

    private static String missing(Aggregation method, MissingPolicy policy) {
        var root = with(group("index", 1, method, asIs("a", 50), asIs("b", 30), asIs("c", 20)), policy);
        return Picture.draw(Picture.evaluate(Schemes.scheme(root), """
                unit a   b   c
                u    80  60  40
                v    80  60  -
                w    -   60  40
                x    -   -   -
                """), "index");
    }

    @Test
    void missing_children_take_the_score_away_or_hand_their_weight_on_N6() {
        assertThat(missing(new Aggregation.WeightedMean(), MissingPolicy.PROPAGATE))
                .isEqualTo("""
                        u 66.000 #1
                        v - #-
                        w - #-
                        x - #-
                        """);
        assertThat(missing(new Aggregation.WeightedMean(), new MissingPolicy.Reweight(0.5)))
                .isEqualTo("""
                        u 66.000 #2
                        v 72.500 #1
                        w 52.000 #3
                        x - #-
                        """);
        assertThat(missing(new Aggregation.WeightedMean(), new MissingPolicy.Reweight(0.6)))
                .contains("v 72.500 #1")
                .contains("w - #-");
        assertThat(missing(new Aggregation.Points(100), new MissingPolicy.Reweight(0.5)))
                .contains("v 72.500 #1");
        assertThat(missing(new Aggregation.Sum(), new MissingPolicy.Reweight(0.5)))
                .contains("v 175.000 #3");
    }

    @Test
    void weights_differ_by_class_and_none_means_not_counted() {
        var weightOfB = PerClass.of(Map.of(new ClassId("I"), 3.0, new ClassId("II"), 0.0));
        var root = group("index", 1, new Aggregation.WeightedMean(), asIs("a", 1), with(asIs("b", 1), weightOfB));
        Result result = Picture.evaluate(Schemes.scheme(root), """
                unit class a   b
                u    I     10  20
                v    II    10  20
                w    III   10  -
                """);
        assertThat(Picture.draw(result, "index", "b")).isEqualTo("""
                u 17.500 #1 20.000
                v 10.000 #2 20.000
                w 10.000 #2 -
                """);
        assertThat(result.account(new UnitId("v")).line(new NodeId("b")).points())
                .isNaN();
        assertThat(result.account(new UnitId("v")).line(new NodeId("b")).weight())
                .isZero();
        assertThat(result.account(new UnitId("w")).line(new NodeId("b")).weight())
                .isNaN();
    }

    @Test
    void negative_weights_are_refused() {
        var root = group("index", 1, new Aggregation.WeightedMean(), asIs("a", -1));
        assertThatThrownBy(() -> Picture.evaluate(Schemes.scheme(root), "unit a\nu 1"))
                .hasMessageContaining("weight of a")
                .hasMessageContaining("Try:");
    }

    @Test
    void a_composed_unit_is_the_mean_of_its_parts_weighted_by_size() {
        var root = group(
                "index",
                1,
                new Aggregation.Geometric(),
                asIs("a", 1),
                group("g", 1, new Aggregation.Sum(), asIs("b", 1)));
        var city = new Composition(
                new UnitId("city"),
                List.of(new Part(new UnitId("u"), 3), new Part(new UnitId("v"), 1), new Part(new UnitId("w"), 100)));
        var figures = Picture.figures("""
                unit a    b
                city 999  -
                u    4    9
                v    16   25
                w    1    1
                """, List.of(new Exclusion(new UnitId("w"), "special zone")), List.of(city));
        Result result = new Engine().evaluate(Schemes.scheme(root), figures);
        // not the geometric mean of the means: (3·6 + 1·20) / 4 = 9.5, and the excluded part stays out
        assertThat(Picture.draw(result, "index", "a", "b")).isEqualTo("""
                city 9.500 #2 7.000 13.000
                u 6.000 #3 4.000 9.000
                v 20.000 #1 16.000 25.000
                w 1.000 #- 1.000 1.000
                """);
        var line = result.account(new UnitId("city")).line(new NodeId("index"));
        assertThat(line.effects()).extracting(Effect::kind).containsExactly(Effect.Kind.PARTS);
        assertThat(line.effects().getFirst().points()).isCloseTo(9.5, within(1e-12));
        // figures of its own are not read, not even for statistics
        assertThat(result.statistics().getFirst().n()).isEqualTo(2);
    }

    @Test
    void a_part_without_a_score_leaves_the_whole_without_one_N6() {
        var city = new Composition(
                new UnitId("city"), List.of(new Part(new UnitId("u"), 3), new Part(new UnitId("v"), 1)));
        var figures = Picture.figures("""
                unit a
                city 7
                u    4
                v    -
                """, List.of(), List.of(city));
        var root = group("index", 1, new Aggregation.WeightedMean(), asIs("a", 1));
        assertThat(Picture.draw(new Engine().evaluate(Schemes.scheme(root), figures), "index"))
                .contains("city - #-");
    }
}
