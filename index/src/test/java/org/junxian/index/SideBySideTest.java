package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junxian.index.certainty.Asked;
import org.junxian.index.certainty.Certainty;
import org.junxian.index.certainty.Experiment;
import org.junxian.index.certainty.Outcomes;
import org.junxian.index.certainty.Progress;
import org.junxian.index.certainty.Scope;
import org.junxian.index.certainty.Study;
import org.junxian.index.certainty.Variation;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Period;
import org.junxian.index.data.Population;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Measure;
import org.junxian.index.scheme.MissingPolicy;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Ranking;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Screening;
import org.junxian.index.scheme.TieRule;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.scheme.Treatment.Transform;
import org.junxian.index.scheme.Within;
import org.junxian.index.stage.Settled;

/// N1: every step that replications take side by side gives the very numbers that the published evaluation gives one by
/// one. Schemes, sizes and figures are random: skewed, with ties, gaps and both signs.
///
/// Ranks that share the mean of their places are always computed one by one, which is what the others are held against.
class SideBySideTest {

    private static final long FIRST_SEED = 20_261_123;
    private static final int CASES = 150;
    private static final int POINTS = 70;
    private static final Period YEAR = Period.ofYear(2020);

    private final List<String> steps = new ArrayList<>();

    @Test
    void every_step_gives_the_same_scores_and_ranks_side_by_side_and_one_by_one_N1() {
        int compared = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            compared += compare(seed);
        }
        assertThat(compared).isGreaterThan(CASES * 3 / 4);
    }

    /// Where the ranks of 80 units hardly change, most pairs are decided without being compared.
    @Test
    void pairs_that_are_surely_in_order_are_counted_like_those_that_are_compared_N1() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + 12; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Figures figures = figures(random, 20 + random.nextInt(60));
            Study study = new Study("pairs", seed, 300, variations(random));
            Experiment experiment = new Experiment(study, scheme(random, TieRule.COMPETITION, true), figures);
            NodeId index = experiment.scheme().root().id();
            double[][] points = new double[300][];
            Arrays.setAll(points, experiment::point);
            Outcomes outcomes = experiment.evaluate(points, List.of(index), 1);
            Certainty certainty = experiment.run(Asked.INDEX, 2, Progress.NONE);
            for (int a = 0; a < outcomes.units(); a++) {
                for (int b = 0; b < outcomes.units(); b++) {
                    assertThat(certainty.ahead(a, b))
                            .as("seed %s", seed)
                            .isCloseTo(ahead(outcomes, a, b), within(1e-12));
                }
            }
        }
    }

    /// More than 500 units are sorted instead of compared.
    @Test
    void many_units_get_the_ranks_that_counting_better_scores_gives() {
        SplittableRandom random = new SplittableRandom(FIRST_SEED);
        Figures figures = figures(random, 540);
        Study study = new Study("many", 3, 20, variations(random));
        Experiment experiment = new Experiment(study, scheme(random, TieRule.COMPETITION, true), figures);
        double[][] points = new double[20][];
        Arrays.setAll(points, experiment::point);
        Outcomes outcomes =
                experiment.evaluate(points, List.of(experiment.scheme().root().id()), 1);
        int ranked = 0;
        for (int p = 0; p < points.length; p++) {
            for (int i = 0; i < outcomes.units(); i++) {
                if (!Double.isNaN(outcomes.rank(p, 0, i))) {
                    assertThat(outcomes.rank(p, 0, i)).isEqualTo(place(outcomes, p, 0, i));
                    ranked++;
                }
            }
        }
        assertThat(ranked).isGreaterThan(20 * 100);
    }

    private static double ahead(Outcomes outcomes, int a, int b) {
        double ahead = 0;
        for (int p = 0; p < outcomes.points(); p++) {
            double own = Double.isNaN(outcomes.rank(p, 0, a)) ? 1e9 : outcomes.rank(p, 0, a);
            double other = Double.isNaN(outcomes.rank(p, 0, b)) ? 1e9 : outcomes.rank(p, 0, b);
            ahead += own < other ? 1 : own == other ? 0.5 : 0;
        }
        return ahead / outcomes.points();
    }

    private int compare(long seed) {
        steps.clear();
        boolean positive = new SplittableRandom(seed).nextBoolean();
        SplittableRandom random = new SplittableRandom(seed);
        Figures figures = figures(random, 3 + random.nextInt(70));
        Study study = new Study("steps", seed, POINTS, variations(random));
        Experiment quick =
                new Experiment(study, scheme(new SplittableRandom(~seed), TieRule.COMPETITION, positive), figures);
        Experiment slow =
                new Experiment(study, scheme(new SplittableRandom(~seed), TieRule.AVERAGE, positive), figures);
        double[][] points = new double[POINTS][];
        Arrays.setAll(points, quick::point);
        List<NodeId> nodes = quick.scheme().nodes().stream().map(Node::id).toList();
        Outcomes expected;
        try {
            expected = slow.evaluate(points, nodes, 1);
        } catch (IllegalArgumentException refused) {
            return 0;
        }
        Outcomes found = quick.evaluate(points, nodes, 1);
        for (int p = 0; p < POINTS; p++) {
            for (int q = 0; q < nodes.size(); q++) {
                same(found, expected, p, q, "seed %s, point %s, node %s, %s".formatted(seed, p, nodes.get(q), steps));
            }
        }
        return 1;
    }

    private static void same(Outcomes found, Outcomes expected, int p, int q, String what) {
        for (int i = 0; i < found.units(); i++) {
            boolean ranked = !Double.isNaN(expected.rank(p, q, i));
            assertThat(Double.isNaN(found.rank(p, q, i))).as(what).isEqualTo(!ranked);
            if (ranked) {
                assertThat(Double.doubleToRawLongBits(found.score(p, q, i)))
                        .as("%s, unit %s: %s", what, i, expected.score(p, q, i))
                        .isEqualTo(Double.doubleToRawLongBits(expected.score(p, q, i)));
                assertThat(found.rank(p, q, i)).as(what).isEqualTo(place(expected, p, q, i));
            }
        }
    }

    /// The competition rank: one more than there are better scores among those that are ranked.
    private static double place(Outcomes outcomes, int p, int q, int unit) {
        double own = Settled.of(outcomes.score(p, q, unit));
        int better = 0;
        for (int i = 0; i < outcomes.units(); i++) {
            boolean ranked = !Double.isNaN(outcomes.rank(p, q, i));
            better += ranked && Settled.of(outcomes.score(p, q, i)) > own ? 1 : 0;
        }
        return better + 1;
    }

    private static List<Variation> variations(SplittableRandom random) {
        double cv = pick(random, 0.001, 0.03, 0.4);
        List<Variation> list = new ArrayList<>();
        list.add(new Variation.FigureError(Scope.everything(), cv));
        if (random.nextBoolean()) {
            list.add(new Variation.Revisions(Scope.everything(), List.of(-0.5, 0.0, 0.0, 0.0, 0.25)));
        }
        if (random.nextBoolean()) {
            list.add(new Variation.Inclusion(Scope.everything(), 0.15));
        }
        if (random.nextBoolean()) {
            list.add(new Variation.Dirichlet(Scope.everything(), 30));
        }
        return list;
    }

    /// Skewed figures with ties and gaps; one variable in three has figures on both sides of zero.
    private static Figures figures(SplittableRandom random, int size) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            units.add(new Unit(new UnitId("u" + (100 + i)), new ClassId("c" + random.nextInt(3))));
        }
        Figures.Builder builder = Figures.of(Population.of(units));
        for (int j = 0; j < 6; j++) {
            double skew = random.nextDouble(0.1, 1.6);
            double gaps = pick(random, 0.0, 0.0, 0.1);
            double grain = pick(random, 1e-9, 0.25);
            for (Unit unit : units) {
                double value = StrictMath.exp(skew * random.nextGaussian()) - (j % 3 == 2 ? 1 : 0);
                builder.put(
                        unit.id(),
                        new VariableId("v" + j),
                        YEAR,
                        random.nextDouble() < gaps
                                ? Figure.NOT_REPORTED
                                : new Figure.Value(Math.rint(value / grain) * grain + 0.0));
            }
        }
        return builder.build();
    }

    private Scheme scheme(SplittableRandom random, TieRule ties, boolean plain) {
        List<Node> groups = new ArrayList<>();
        for (int g = 0; g < 3; g++) {
            Aggregation mean =
                    plain || random.nextBoolean() ? new Aggregation.WeightedMean() : new Aggregation.Geometric();
            groups.add(group(random, "g" + g, mean, List.of(indicator(2 * g, random), indicator(2 * g + 1, random))));
        }
        return new Scheme(
                "random",
                YEAR,
                100,
                group(random, "index", new Aggregation.WeightedMean(), groups),
                Screening.NONE,
                List.of(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                new Ranking(ties, Within.ALL, List.of()),
                java.util.Optional.empty());
    }

    private static Group group(SplittableRandom random, String id, Aggregation mean, List<Node> children) {
        MissingPolicy missing = random.nextBoolean() ? MissingPolicy.PROPAGATE : new MissingPolicy.Reweight(0.3);
        return new Group(new NodeId(id), PerClass.all(random.nextDouble(1, 5)), mean, missing, children);
    }

    private Indicator indicator(int j, SplittableRandom random) {
        Indicator made = new Indicator(
                new NodeId("i" + j),
                PerClass.all(random.nextDouble(1, 5)),
                Measure.of(new VariableId("v" + j)),
                pick(random, Direction.MORE, Direction.LESS, new Direction.BestInside(0.8, 1.5)),
                imputation(random),
                treatment(random),
                scale(random));
        steps.add("%s %s %s %s".formatted(made.id(), made.imputation(), made.treatment(), made.normalisation()));
        return made;
    }

    private static Imputation imputation(SplittableRandom random) {
        return pick(
                random,
                Imputation.NONE,
                new Imputation.Median(Within.CLASS),
                new Imputation.Median(Within.ALL),
                new Imputation.Mean(Within.CLASS),
                new Imputation.FirstOf(List.of(new Imputation.Latest(2), new Imputation.Median(Within.CLASS))));
    }

    private static Treatment treatment(SplittableRandom random) {
        Within within = random.nextBoolean() ? Within.ALL : Within.CLASS;
        return pick(
                random,
                Treatment.NONE,
                Treatment.Automatic.standard(),
                new Treatment.Automatic(
                        3, 1, 1, pick(random, Transform.LOG, Transform.NONE, Transform.BOX_COX), within),
                new Treatment.Automatic(7, 0.5, 0.2, Transform.LOG, within),
                new Treatment.Automatic(12, 0.5, 0.2, Transform.LOG, within),
                new Treatment.Winsorise(random.nextInt(4), random.nextInt(4), within),
                new Treatment.Winsorise(11, 12, Within.ALL),
                new Treatment.Percentiles(0.05, random.nextDouble(0.5, 1), within),
                new Treatment.Percentiles(0, 0.97, within),
                new Treatment.Always(Transform.LOG));
    }

    private static Normalisation scale(SplittableRandom random) {
        Within within = random.nextBoolean() ? Within.ALL : Within.CLASS;
        return pick(
                random,
                new Normalisation.MinMax(new Ends.Observed(within), 0, 100, random.nextBoolean()),
                new Normalisation.MinMax(new Ends.Stated(PerClass.all(0.5), PerClass.all(3)), 0, 100, true),
                new Normalisation.ZScore(within, 50, 10),
                new Normalisation.Borda(within, 1, 100),
                new Normalisation.PercentileRank(within, 0, 100),
                new Normalisation.Efficacy(0.6, new Ends.Observed(within), 100, random.nextBoolean()),
                new Normalisation.DistanceToMaximum(within, 100),
                new Normalisation.DistanceToTarget(PerClass.all(2), within, 100, true),
                new Normalisation.RankSteps(within, 100, 0.02, 0.1));
    }

    @SafeVarargs
    private static <T> T pick(SplittableRandom random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
