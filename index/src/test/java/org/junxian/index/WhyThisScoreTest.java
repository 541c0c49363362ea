package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.reasons.Comparison;
import org.junxian.index.reasons.Part;
import org.junxian.index.reasons.WhyThisScore;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Adjustment;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Condition;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Scheme;

/// Strengths and weaknesses add up to the difference from those a unit is compared with.
class WhyThisScoreTest {

    private static final String TABLE = """
            unit class x  y  z
            a    p     80 40 50
            b    p     40 80 50
            c    q     60 60 0
            d    q     20 20 90
            """;

    private static final Scheme SCHEME = Schemes.scheme(Schemes.group(
            "index",
            1,
            new Aggregation.WeightedMean(),
            Schemes.group("xy", 3, new Aggregation.WeightedMean(), Schemes.asIs("x", 2), Schemes.asIs("y", 1)),
            Schemes.asIs("z", 1)));

    private static String drawn(Comparison comparison) {
        StringBuilder out = new StringBuilder();
        for (Part p : comparison.parts()) {
            out.append(" ".repeat(p.level()))
                    .append(p.node())
                    .append(p.effect().map(e -> " " + e.kind()).orElse(""))
                    .append(" %.2f %.2f %.2f %.2f".formatted(p.own(), p.theirs(), p.fromScore(), p.fromWeight()))
                    .append('\n');
        }
        return out.toString();
    }

    /// x is worth 3/4 · 2/3 = 0.5 of the index, y 0.25, z 0.25. a has 40 + 10 + 12.5 = 62.5; its class a and b have
    /// means 60, 60, 50: 30 + 15 + 12.5 = 57.5.
    @Test
    void against_the_class_by_hand() {
        WhyThisScore why = new WhyThisScore(Picture.evaluate(SCHEME, TABLE));
        Comparison comparison = why.againstClass(new UnitId("a")).orElseThrow();
        assertThat(comparison.difference()).isEqualTo(5);
        assertThat(drawn(comparison)).isEqualTo("""
                index 62.50 57.50 5.00 0.00
                 xy 50.00 45.00 5.00 0.00
                  x 40.00 30.00 10.00 0.00
                  y 10.00 15.00 -5.00 0.00
                 z 12.50 12.50 0.00 0.00
                """);
        assertThat(comparison.strengths()).extracting(p -> p.node().id()).containsExactly("x");
        assertThat(comparison.weaknesses()).extracting(p -> p.node().id()).containsExactly("y");
    }

    /// In class q z weighs 3, so it is worth 0.5 of the index and x 1/3, y 1/6. d: 6.67 + 3.33 + 45 = 55.
    @Test
    void another_weight_is_told_apart_from_another_score() {
        PerClass weight = PerClass.of(java.util.Map.of(
                new org.junxian.index.data.ClassId("p"), 1.0, new org.junxian.index.data.ClassId("q"), 3.0));
        Scheme byClass = SCHEME.reweighted(java.util.Map.of(new NodeId("z"), weight));
        WhyThisScore why = new WhyThisScore(Picture.evaluate(byClass, TABLE));
        Comparison comparison =
                why.against(new UnitId("d"), List.of(new UnitId("a"))).orElseThrow();
        assertThat(drawn(comparison)).isEqualTo("""
                index 55.00 62.50 -7.50 0.00
                 xy 10.00 50.00 -40.00 0.00
                  x 6.67 40.00 -25.00 -8.33
                  y 3.33 10.00 -4.17 -2.50
                 z 45.00 12.50 15.00 17.50
                """);
    }

    @Test
    void against_the_best_the_best_itself_has_no_weakness() {
        WhyThisScore why = new WhyThisScore(Picture.evaluate(SCHEME, TABLE));
        assertThat(why.againstBest(new UnitId("d")).orElseThrow().others()).containsExactly(new UnitId("a"));
        assertThat(why.againstBest(new UnitId("a")).orElseThrow().weaknesses()).isEmpty();
        assertThat(why.against(new UnitId("a"), List.of())).isEmpty();
        assertThat(why.against(new UnitId("a"), List.of(new UnitId("elsewhere"))))
                .isEmpty();
    }

    /// a is silent about x; its group goes by y alone, 40. So x counts as 40 too: 0.5 · 40 = 20, not as nothing, and y
    /// with 0.25 · 40 = 10, not with three times that.
    @Test
    void a_gap_counts_like_the_rest_of_its_group_and_makes_nothing_else_look_strong() {
        Scheme gaps = Schemes.scheme(Schemes.group(
                "index",
                1,
                new Aggregation.WeightedMean(),
                Schemes.with(
                        Schemes.group(
                                "xy", 3, new Aggregation.WeightedMean(), Schemes.asIs("x", 2), Schemes.asIs("y", 1)),
                        new org.junxian.index.scheme.MissingPolicy.Reweight(0.1)),
                Schemes.asIs("z", 1)));
        Comparison comparison = new WhyThisScore(Picture.evaluate(gaps, TABLE.replace("80 40 50", "-  40 50")))
                .against(new UnitId("a"), List.of(new UnitId("b")))
                .orElseThrow();
        assertThat(drawn(comparison)).isEqualTo("""
                index 42.50 52.50 -10.00 0.00
                 xy 30.00 40.00 -10.00 0.00
                  x 20.00 20.00 0.00 0.00
                  y 10.00 20.00 -10.00 0.00
                 z 12.50 12.50 0.00 0.00
                """);
    }

    @Test
    void a_bonus_is_a_strength_of_its_own() {
        Scheme bonus = Schemes.with(
                SCHEME,
                new Adjustment.Bonus(
                        "town",
                        new NodeId("xy"),
                        new Condition.AtLeast(
                                new org.junxian.index.scheme.Quantity.FigureOf(
                                        new org.junxian.index.data.VariableId("x"), 0),
                                80),
                        new Adjustment.Amount.Fixed(4),
                        java.util.OptionalDouble.empty()));
        Comparison comparison = new WhyThisScore(Picture.evaluate(bonus, TABLE))
                .againstClass(new UnitId("a"))
                .orElseThrow();
        assertThat(drawn(comparison)).contains("  xy BONUS 3.00 1.50 1.50 0.00\n");
    }

    /// N3: the record refuses parts that do not add up; here they are made for random methods.
    @Test
    void N3_parts_add_up_for_random_methods() {
        int compared = 0;
        for (long seed = 1; seed <= 150; seed++) {
            RandomCases cases = new RandomCases(seed);
            Figures figures = cases.figures();
            Result result;
            try {
                result = new Engine().evaluate(cases.scheme(), figures);
            } catch (IllegalArgumentException unsuitable) {
                continue;
            }
            WhyThisScore why = new WhyThisScore(result);
            for (Unit unit : figures.population().units()) {
                Optional<Comparison> comparison = why.againstClass(unit.id());
                why.againstBest(unit.id());
                compared += comparison.isPresent() ? 1 : 0;
                comparison.ifPresent(c -> c.parts().stream()
                        .filter(p -> !p.group())
                        .forEach(p -> assertThat(p.fromScore() + p.fromWeight())
                                .isCloseTo(p.difference(), org.assertj.core.api.Assertions.within(1e-6))));
            }
        }
        assertThat(compared).isGreaterThan(500);
    }
}
