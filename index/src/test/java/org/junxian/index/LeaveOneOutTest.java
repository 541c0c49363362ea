package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Figures;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.result.Result;
import org.junxian.index.result.Scores;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.MissingPolicy;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Screening;
import org.junxian.index.sensitivity.Frozen;
import org.junxian.index.sensitivity.LeaveOneOut;
import org.junxian.index.sensitivity.Plan;
import org.junxian.index.sensitivity.RuleChoices;
import org.junxian.index.sensitivity.Sensitivity;
import org.junxian.index.sensitivity.SensitivityStudy;

/// What is computed again when something small changes is what the whole evaluation would give.
class LeaveOneOutTest {

    private static final String FOUR = """
            unit x  y  z
            a    90 10 50
            b    60 60 50
            c    30 80 50
            d    10 90 60
            """;

    private static final Scheme SCHEME = Schemes.scheme(Schemes.group(
            "index",
            1,
            new Aggregation.WeightedMean(),
            Schemes.group("xy", 3, new Aggregation.WeightedMean(), Schemes.asIs("x", 2), Schemes.asIs("y", 1)),
            Schemes.asIs("z", 1)));

    private static void assertSame(Result expected, Result found, String what) {
        for (Node node : expected.scheme().nodes()) {
            Scores e = expected.scores(node.id());
            Scores f = found.scores(node.id());
            for (int i = 0; i < expected.population().size(); i++) {
                assertThat(f.score(i)).as("%s, %s, unit %s", what, node.id(), i).isEqualTo(Double.valueOf(e.score(i)));
                assertThat(f.rank(i)).as("%s, %s, unit %s", what, node.id(), i).isEqualTo(Double.valueOf(e.rank(i)));
            }
        }
    }

    private static Scheme unscreened(Scheme s) {
        return Schemes.with(s, Screening.NONE);
    }

    @Test
    void a_frozen_scheme_gives_the_same_scores_and_ranks_bit_by_bit() {
        for (long seed = 1; seed <= 200; seed++) {
            RandomCases cases = new RandomCases(seed);
            Figures figures = cases.figures();
            Scheme scheme = cases.scheme();
            Result result;
            try {
                result = new Engine().evaluate(scheme, figures);
            } catch (IllegalArgumentException unsuitable) {
                continue;
            }
            Frozen frozen = new Frozen(result, figures);
            assertSame(result, new Engine().evaluate(frozen.scheme(), frozen.figures()), "seed " + seed);
        }
    }

    @Test
    void a_thawed_indicator_follows_a_changed_figure_like_the_whole_evaluation() {
        int compared = 0;
        for (long seed = 1; seed <= 200; seed++) {
            RandomCases cases = new RandomCases(seed);
            Figures figures = cases.figures();
            Scheme scheme = unscreened(cases.scheme());
            UnitId unit = figures.population().units().get(3).id();
            VariableId variable = new VariableId("v" + seed % 8);
            Figure changed = new Figure.Value(2.5);
            try {
                Result before = new Engine().evaluate(scheme, figures);
                Result after = new Engine().evaluate(scheme, figures.with(unit, variable, Picture.YEAR, changed));
                Frozen frozen = new Frozen(before, figures);
                Result found = new Engine()
                        .evaluate(
                                frozen.thawed(Set.of(variable)),
                                frozen.figures().with(unit, variable, Picture.YEAR, changed));
                assertSame(after, found, "seed " + seed);
                compared++;
            } catch (IllegalArgumentException unsuitable) {
                assertThat(unsuitable).hasMessageNotContaining("population");
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void leaving_out_equals_the_whole_evaluation_without_the_node() {
        for (long seed = 1; seed <= 60; seed++) {
            RandomCases cases = new RandomCases(seed);
            Figures figures = cases.figures();
            Scheme scheme = unscreened(cases.scheme());
            try {
                LeaveOneOut leave = new LeaveOneOut(new Engine().evaluate(scheme, figures), figures);
                for (LeaveOneOut.Without without : leave.all()) {
                    Result whole = new Engine()
                            .evaluate(
                                    LeaveOneOut.leftOut(
                                            scheme,
                                            without.node(),
                                            figures.population().classes()),
                                    figures);
                    for (int i = 0; i < without.ranks().length; i++) {
                        assertThat(without.ranks()[i])
                                .as("seed %s, %s, unit %s", seed, without.node(), i)
                                .isEqualTo(Double.valueOf(whole.officialRank(i)));
                    }
                }
            } catch (IllegalArgumentException unsuitable) {
                assertThat(unsuitable).hasMessageNotContaining("population");
            }
        }
    }

    /// x:y 2:1 and their group to z 3:1. With all: a 60, b 57.5, c 47.5, d 42.5 (ranks 1 2 3 4). Without x: a 20, b
    /// 57.5, c 72.5, d 82.5. Without z: a 63.3, b 60, c 46.7, d 36.7.
    @Test
    void moves_are_worked_out_by_hand() {
        Figures figures = Picture.figures(FOUR);
        LeaveOneOut leave = new LeaveOneOut(new Engine().evaluate(SCHEME, figures), figures);
        LeaveOneOut.Without x = leave.without(new NodeId("x"));
        assertThat(x.ranks()).containsExactly(4, 3, 2, 1);
        assertThat(x.moves()).containsExactly(-3, -1, 1, 3);
        assertThat(x.meanMove()).isEqualTo(2);
        assertThat(leave.without(new NodeId("z")).meanMove()).isZero();
        assertThat(leave.without(new NodeId("xy")).ranks()).containsExactly(2, 2, 2, 1);
        assertThat(leave.all()).extracting(w -> w.node().id()).containsExactly("xy", "x", "y", "z");
    }

    @Test
    void a_group_whose_only_child_is_left_out_does_not_count_either() {
        Scheme scheme = Schemes.scheme(Schemes.group(
                "index",
                1,
                new Aggregation.WeightedMean(),
                Schemes.with(
                        Schemes.group("only", 1, new Aggregation.WeightedMean(), Schemes.asIs("x", 1)),
                        MissingPolicy.PROPAGATE),
                Schemes.asIs("y", 1)));
        Figures figures = Picture.figures(FOUR);
        LeaveOneOut leave = new LeaveOneOut(new Engine().evaluate(scheme, figures), figures);
        assertThat(leave.without(new NodeId("x")).ranks()).containsExactly(4, 3, 2, 1);
    }

    @Test
    void a_unit_that_was_screened_out_stays_out() {
        Scheme scheme = Schemes.with(SCHEME, new Screening(1, 0));
        Figures figures = Picture.figures(FOUR.replace("60 60 50", "60 60 -"));
        Result nominal = new Engine().evaluate(scheme, figures);
        assertThat(nominal.officialRank(1)).isNaN();
        assertThat(new LeaveOneOut(nominal, figures).without(new NodeId("z")).ranks()[1])
                .isNaN();
    }

    /// Two choices, weight of z 1 or 9 and x turned off or not: four combinations, enumerated; the indices of every
    /// unit's rank and of the mean change of rank add up to at most 1.
    @Test
    void the_choices_behind_a_scheme_are_enumerated_for_all_units_at_once() {
        Figures figures = Picture.figures(FOUR);
        RuleChoices choices = new RuleChoices(
                SCHEME,
                figures,
                List.of(
                        new RuleChoices.Alternatives("weight of z", List.of(weight("z", 1), weight("z", 9))),
                        new RuleChoices.Alternatives("weight of x", List.of(weight("x", 2), weight("x", 0)))));
        Sensitivity found = new SensitivityStudy(choices.inputs(), choices).run(Plan.of(16, 1));
        assertThat(found.method()).isEqualTo(Sensitivity.Method.ENUMERATED);
        assertThat(found.outputs()).hasSize(5);
        Sensitivity.Output d = found.outputs().get(3);
        assertThat(d.mean()).isCloseTo((4 + 1 + 1 + 1) / 4.0, within(1e-12));
        assertThat(d.first().get(0).value()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(d.total().get(0).value()).isCloseTo(2.0 / 3, within(1e-12));
    }

    private static UnaryOperator<Scheme> weight(String node, double weight) {
        return s -> s.reweighted(java.util.Map.of(new NodeId(node), PerClass.all(weight)));
    }
}
