package org.junxian.programme.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junxian.index.Engine;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.programme.Programme;
import org.junxian.programme.PublishedPackages;
import org.junxian.programme.SmallPackage;

/// N3: a formula with the numbers of a unit filled in gives the score it stands beside.
class WorkedFormulaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ min-max: { within: class, to: [1, 9] } }",
                "{ min-max: { goalposts: [15, 40] } }",
                "{ min-max: { goalposts: [15, 40], capped: false, to: [0, 1] } }",
                "{ min-max: { goalposts: [{ plain: 10, hill: 30 }, { plain: 40, hill: 50 }] } }",
                "z-score",
                "{ z-score: { within: class, mean: 50, sd: 10 } }",
                "rank",
                "{ rank: { ties: dense } }",
                "{ borda: { within: class } }",
                "percentile-rank",
                "{ distance-to-reference: { unit: 104 } }",
                "{ distance-to-target: { target: 25 } }",
                "{ distance-to-target: { target: 25, within: class, full: 1 } }",
                "distance-to-maximum",
                "{ share-of-maximum: { within: class } }",
                "efficacy",
                "{ efficacy: { unacceptable: 19, satisfactory: 30 } }",
                "{ efficacy: { c: 0.1, unacceptable: 30, satisfactory: 19, full: 10 } }",
                "{ target: { value: 30 } }",
                "{ linear-to-target: { base: 15, target: 40, cap: 90 } }",
                "{ rank-steps: { step: 0.3, floor: 0.4 } }",
                "{ tiers: { edges: [[20, 50], [38.25, 80]], below: 10 } }",
                "{ tiers: { edges: [[20, 50], [38.25, 80]], edge-included: false } }",
                "{ threshold-plus-rank: { threshold: 20, pass: 40, rank-full: 60 } }",
                "{ grades: [ { label: A, at-least: 40, value: 4 }, { label: B, at-least: 20, value: 3 }, { label: C, value: 0 } ] }",
                "{ level-growth: { level-share: 0.4, level: min-max, growth: { rank-steps: {} }, change: { growth: 1 } } }",
                "as-is"
            })
    void every_normalisation_in_both_directions(String rule) {
        for (String direction : new String[] {"more-is-better", "less-is-better", "{ best-inside: [19, 22] }"}) {
            boolean noShareOfADistance = rule.contains("share-of") && direction.contains("best");
            boolean noLine = rule.contains("linear") && !direction.contains("more");
            boolean noReference = rule.contains("reference") && !direction.contains("more");
            if (!noShareOfADistance && !noReference && !noLine) {
                check(new SmallPackage()
                        .change(
                                "schemes/growth.yaml",
                                "normalise: { min-max: { goalposts: [0, 50], to: [0, 100] } }",
                                "direction: " + direction + "\n      normalise: " + rule)
                        .add(
                                "figures/demo.csv",
                                "101,forest,2019,12,DEMO\n102,forest,2019,19,DEMO\n103,forest,2019,40,DEMO\n104,forest,2019,39,DEMO")
                        .programme());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weighted-mean",
                "{ points: 80 }",
                "sum",
                "mazziotta-pareto",
                "{ mazziotta-pareto: up }",
                "{ ordered: [3, 2, 0] }",
                "{ near-ideal: 90 }"
            })
    void every_aggregation_that_is_worked_out_in_numbers(String rule) {
        check(new SmallPackage()
                .change("schemes/growth.yaml", "tree:", "tree:\n  aggregate: " + rule)
                .programme());
    }

    static Stream<Programme> published() {
        return PublishedPackages.all();
    }

    @ParameterizedTest
    @MethodSource("published")
    void every_unit_and_node_of_the_published_packages(Programme programme) {
        check(programme);
    }

    private static void check(Programme programme) {
        programme.schemes().values().forEach(scheme -> {
            Result result = new Engine()
                    .evaluate(scheme.scheme(), programme.figuresFor(scheme).figures());
            WorkedFormula worked = new WorkedFormula(result);
            for (int u = 0;
                    u < result.population().size();
                    u += 1 + result.population().size() / 20) {
                UnitId unit = result.population().units().get(u).id();
                for (Node node : scheme.scheme().nodes()) {
                    worked.of(node.id(), unit, Digits.ALL).ifPresent(text -> agrees(text, node, unit));
                }
            }
        });
    }

    private static void agrees(String text, Node node, UnitId unit) {
        String outcome = text.substring(Math.max(text.lastIndexOf('='), text.lastIndexOf('→')) + 1)
                .strip();
        String formula = text.contains(" = ") ? text.substring(0, text.lastIndexOf(" = ")) : text;
        formula = formula.substring(formula.lastIndexOf('→') + 1);
        boolean known = !formula.contains("^") && !formula.contains("median") && !formula.contains("min(");
        if (known || !(node instanceof Group)) {
            double expected = Double.parseDouble(outcome);
            assertThat(Arithmetic.value(formula))
                    .as(unit + " " + node.id() + ": " + text)
                    .isCloseTo(expected, org.assertj.core.data.Offset.offset(1e-9 * Math.max(1, Math.abs(expected))));
        }
    }

    @Test
    void the_numbers_are_shown_with_so_many_decimals_and_the_sign_says_that_they_were_rounded() {
        Programme programme = new SmallPackage().programme();
        var scheme = programme.scheme("growth");
        Result result = new Engine()
                .evaluate(scheme.scheme(), programme.figuresFor(scheme).figures());
        WorkedFormula worked = new WorkedFormula(result);
        UnitId unit = new UnitId("104");
        assertThat(worked.of(new NodeId("gdp"), unit, 2)).hasValue("100 × (60 − 40) / (120 − 40) = 25");
        assertThat(worked.of(new NodeId("gdp-per-head"), unit, 2))
                .hasValue("100 × (20000 − 16000) / (24000 − 16000) = 50");
        assertThat(worked.of(new NodeId("forest"), unit, 2)).hasValue("100 × (38.25 − 0) / (50 − 0) = 76.5");
        assertThat(worked.of(new NodeId("economy"), unit, 2)).hasValue("(60 × 25 + 40 × 50) / 100 = 35");
        assertThat(worked.of(new NodeId("index"), unit, 2)).hasValue("(40 × 35 + 60 × 76.5) / 100 = 59.9");
        assertThat(worked.of(new NodeId("forest"), unit, 1)).hasValue("100 × (38.3 − 0) / (50 − 0) ≈ 76.5");
    }
}
