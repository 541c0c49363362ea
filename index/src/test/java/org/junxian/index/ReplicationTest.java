package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junxian.index.certainty.Choice;
import org.junxian.index.certainty.Experiment;
import org.junxian.index.certainty.Outcomes;
import org.junxian.index.certainty.Scope;
import org.junxian.index.certainty.Study;
import org.junxian.index.certainty.StudyUnsuited;
import org.junxian.index.certainty.Variation;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Figures;
import org.junxian.index.result.Result;
import org.junxian.index.result.Scores;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Ranking;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Screening;
import org.junxian.index.scheme.TieRule;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.scheme.Within;

/// N1, N5: a replication of a study is, bit for bit, the published evaluation of a scheme that is written down
/// with the weights and steps of the replication.
class ReplicationTest {

    private static final long FIRST_SEED = 20260101;
    private static final int CASES = 400;
    private static final int POINTS = 9;

    private static final List<Choice<Normalisation>> SCALES = List.of(
            new Choice<>(new Normalisation.MinMax(new Normalisation.Ends.Observed(Within.CLASS), 0, 100, false), 1),
            new Choice<>(new Normalisation.ZScore(Within.ALL, 50, 10), 1),
            new Choice<>(new Normalisation.Borda(Within.ALL, 1, 100), 2));
    private static final List<Choice<Treatment>> TREATMENTS =
            List.of(new Choice<>(Treatment.NONE, 1), new Choice<>(new Treatment.Winsorise(1, 2, Within.ALL), 1));
    private static final List<Choice<Imputation>> IMPUTATIONS =
            List.of(new Choice<>(Imputation.NONE, 1), new Choice<>(new Imputation.Median(Within.CLASS), 2));
    private static final List<Choice<Aggregation>> MEANS =
            List.of(new Choice<>(new Aggregation.WeightedMean(), 1), new Choice<>(new Aggregation.Geometric(), 1));

    private static final List<Variation> VARIATIONS = List.of(
            new Variation.Dirichlet(Scope.everything(), 40),
            new Variation.Band(Scope.level(0), 0.3),
            new Variation.Inclusion(Scope.everything(), 0.05),
            new Variation.Normalise(Scope.everything(), SCALES),
            new Variation.Treat(Scope.everything(), TREATMENTS),
            new Variation.Impute(Scope.everything(), IMPUTATIONS),
            new Variation.Aggregate(Scope.level(0), MEANS));

    /// The variations that the scheme has a place for.
    private static Study study(long seed, Scheme scheme, Figures figures) {
        List<Variation> fitting = new ArrayList<>();
        for (Variation variation : VARIATIONS) {
            try {
                var unused = new Experiment(new Study("one", seed, 1, List.of(variation)), scheme, figures);
                fitting.add(variation);
            } catch (StudyUnsuited none) {
                assertThat(none.faults()).hasSize(1);
            }
        }
        return new Study("random", seed, POINTS, fitting);
    }

    /// No adjustments, no tie breaks, ranks 1 2 2 4: what can be computed side by side.
    private static Scheme plain(Scheme s) {
        return new Scheme(
                s.id(),
                s.period(),
                s.scale(),
                s.root(),
                Screening.NONE,
                List.of(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Ranking.standard(),
                s.typology());
    }

    @Test
    void every_replication_is_the_published_evaluation_of_its_own_scheme_N1_N5() {
        int compared = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            RandomCases cases = new RandomCases(seed);
            Figures figures = cases.figures();
            Scheme scheme = cases.scheme();
            compared += compare(seed, scheme, figures) + compare(seed, plain(scheme), figures);
        }
        assertThat(compared).isGreaterThan(CASES * POINTS);
    }

    /// Ranks that share the mean of their places are computed one replication after the other, by the code of the
    /// published evaluation; scores must not show it.
    @Test
    void errors_in_the_figures_give_the_same_scores_side_by_side_and_one_by_one_N1() {
        int compared = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            RandomCases cases = new RandomCases(seed);
            Figures figures = cases.figures();
            Scheme scheme = plain(cases.scheme());
            Study study = new Study("errors", seed, POINTS, ERRORS);
            Experiment quick = new Experiment(study, scheme, figures);
            Experiment slow = new Experiment(study, halves(scheme), figures);
            compared += compare(seed, quick, slow, scheme);
        }
        assertThat(compared).isGreaterThan(CASES / 2);
    }

    private static final List<Variation> ERRORS = List.of(
            new Variation.FigureError(Scope.everything(), 0.05),
            new Variation.Revisions(Scope.everything(), List.of(-0.5, 0.0, 0.0, 0.25)),
            new Variation.Inclusion(Scope.everything(), 0.02));

    private static Scheme halves(Scheme s) {
        return new Scheme(
                s.id(),
                s.period(),
                s.scale(),
                s.root(),
                s.screening(),
                s.adjustments(),
                s.bonusCap(),
                s.deductionCap(),
                new Ranking(TieRule.AVERAGE, Within.ALL, List.of()),
                s.typology());
    }

    private static int compare(long seed, Experiment quick, Experiment slow, Scheme scheme) {
        double[][] points = new double[POINTS][];
        Arrays.setAll(points, quick::point);
        List<NodeId> nodes = scheme.nodes().stream().map(Node::id).toList();
        Outcomes expected;
        try {
            expected = slow.evaluate(points, nodes, 1);
        } catch (IllegalArgumentException refused) {
            return 0;
        }
        Outcomes found = quick.evaluate(points, nodes, 2);
        for (int p = 0; p < POINTS; p++) {
            for (int q = 0; q < nodes.size(); q++) {
                for (int i = 0; i < found.units(); i++) {
                    boolean ranked = !Double.isNaN(expected.rank(p, q, i));
                    assertThat(Double.isNaN(found.rank(p, q, i))).isEqualTo(!ranked);
                    assertThat(!ranked || Double.compare(found.score(p, q, i), expected.score(p, q, i)) == 0)
                            .as("seed %s, point %s, node %s, unit %s", seed, p, nodes.get(q), i)
                            .isTrue();
                }
            }
        }
        return 1;
    }

    private static int compare(long seed, Scheme scheme, Figures figures) {
        Study study = study(seed, scheme, figures);
        Experiment experiment = new Experiment(study, scheme, figures);
        double[][] points = new double[POINTS][];
        Arrays.setAll(points, experiment::point);
        List<NodeId> nodes = scheme.nodes().stream().map(Node::id).toList();
        Outcomes outcomes;
        try {
            outcomes = experiment.evaluate(points, nodes, 1 + (int) (seed % 3));
        } catch (IllegalArgumentException refused) {
            assertThat(refusals(experiment, points, figures))
                    .as("seed %s", seed)
                    .isPositive();
            return 0;
        }
        for (int p = 0; p < POINTS; p++) {
            Result published = new Engine().evaluate(written(experiment, points[p], figures), figures);
            for (int q = 0; q < nodes.size(); q++) {
                same(seed, outcomes, p, q, published.scores(nodes.get(q)));
            }
        }
        return POINTS;
    }

    private static int refusals(Experiment experiment, double[][] points, Figures figures) {
        int refusals = 0;
        for (double[] point : points) {
            try {
                new Engine().evaluate(written(experiment, point, figures), figures);
            } catch (IllegalArgumentException refused) {
                refusals++;
            }
        }
        return refusals;
    }

    private static void same(long seed, Outcomes outcomes, int p, int q, Scores published) {
        for (int i = 0; i < outcomes.units(); i++) {
            assertThat(Double.compare(outcomes.rank(p, q, i), published.rank(i)))
                    .as(
                            "seed %s, point %s, rank of %s, unit %s: %s and %s",
                            seed, p, published.node(), i, outcomes.rank(p, q, i), published.rank(i))
                    .isZero();
            assertThat(Double.compare(outcomes.rankInClass(p, q, i), published.rankInClass(i)))
                    .as("seed %s, point %s, rank in class of %s, unit %s", seed, p, published.node(), i)
                    .isZero();
            if (!Double.isNaN(published.rank(i))) {
                assertThat(Double.doubleToRawLongBits(outcomes.score(p, q, i)))
                        .as("seed %s, point %s, score of %s, unit %s", seed, p, published.node(), i)
                        .isEqualTo(Double.doubleToRawLongBits(published.score(i)));
            }
        }
    }

    /// The scheme with the weights and steps of a point.
    private static Scheme written(Experiment experiment, double[] point, Figures figures) {
        Scheme s = experiment.scheme();
        List<NodeId> order = s.nodes().stream().map(Node::id).toList();
        double[][] weights = experiment.weights(point);
        Rewrite rewrite = new Rewrite(
                experiment, point, order, weights, figures.population().classes());
        return new Scheme(
                s.id(),
                s.period(),
                s.scale(),
                (Group) rewrite.node(s.root(), true),
                s.screening(),
                s.adjustments(),
                s.bonusCap(),
                s.deductionCap(),
                s.ranking(),
                s.typology());
    }

    private record Rewrite(
            Experiment experiment, double[] point, List<NodeId> order, double[][] weights, List<ClassId> classes) {

        Node node(Node node, boolean root) {
            return switch (node) {
                case Group g -> {
                    Aggregation method = g.aggregation();
                    for (int f = 0; f < point.length; f++) {
                        if (root && variation(f) instanceof Variation.Aggregate) {
                            method = MEANS.get(experiment.choice(f, point[f])).value();
                        }
                    }
                    yield new Group(
                            g.id(),
                            weight(g.id()),
                            method,
                            g.missing(),
                            g.children().stream().map(c -> node(c, false)).toList());
                }
                case Indicator i -> indicator(i);
            };
        }

        private Variation variation(int f) {
            return experiment.study().variations().get(f);
        }

        private Indicator indicator(Indicator i) {
            Normalisation scale = i.normalisation();
            Treatment treatment = i.treatment();
            Imputation imputation = i.imputation();
            for (int f = 0; f < point.length; f++) {
                switch (variation(f)) {
                    case Variation.Normalise v
                    when !(i.normalisation() instanceof Normalisation.AsIs) ->
                        scale = v.choices().get(experiment.choice(f, point[f])).value();
                    case Variation.Treat v
                    when !(i.treatment() instanceof Treatment.None) ->
                        treatment =
                                v.choices().get(experiment.choice(f, point[f])).value();
                    case Variation.Impute v
                    when !(i.imputation() instanceof Imputation.None) ->
                        imputation =
                                v.choices().get(experiment.choice(f, point[f])).value();
                    default -> {}
                }
            }
            return new Indicator(i.id(), weight(i.id()), i.measure(), i.direction(), imputation, treatment, scale);
        }

        private PerClass weight(NodeId id) {
            var byClass = new TreeMap<ClassId, Double>();
            for (int c = 0; c < classes.size(); c++) {
                byClass.put(classes.get(c), weights[order.indexOf(id)][c]);
            }
            return PerClass.of(byClass);
        }
    }
}
