package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Period;
import org.junxian.index.reasons.RuleTrial;
import org.junxian.index.result.Scores;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Within;

/// E-11: what a changed rule gives while somebody drags at it is the published evaluation of the changed scheme.
class RuleTrialTest {

    private static final long FIRST_SEED = 20261123;
    private static final int CASES = 300;
    private static final int CHANGES = 6;

    private static final List<Normalisation> SCALES = List.of(
            new Normalisation.MinMax(new Normalisation.Ends.Observed(Within.CLASS), 0, 100, true),
            new Normalisation.ZScore(Within.ALL, 50, 10),
            new Normalisation.PercentileRank(Within.CLASS, 0, 100));
    private static final List<Aggregation> MEANS = List.of(
            new Aggregation.WeightedMean(),
            new Aggregation.Geometric(),
            new Aggregation.Minimum(),
            new Aggregation.MazziottaPareto(false));

    @Test
    void a_trial_is_the_published_evaluation_of_the_changed_scheme_N1_N5() {
        int compared = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            RandomCases cases = new RandomCases(seed);
            Figures figures = cases.figures();
            Scheme scheme = cases.scheme();
            RuleTrial trial = new RuleTrial(scheme, figures);
            SplittableRandom random = new SplittableRandom(seed);
            for (int n = 0; n < CHANGES; n++) {
                compared += compare(seed, trial, changed(scheme, trial, random), figures);
            }
        }
        assertThat(compared).isGreaterThan(CASES * CHANGES / 3);
    }

    private static int compare(long seed, RuleTrial trial, Scheme changed, Figures figures) {
        Scores published;
        try {
            published = new Engine()
                    .evaluate(changed, figures)
                    .scores(changed.root().id());
        } catch (IllegalArgumentException refused) {
            assertThatThrownBy(() -> trial.index(changed)).as("seed %s", seed).isInstanceOf(refused.getClass());
            return 0;
        }
        Scores found = trial.index(changed);
        for (int i = 0; i < figures.population().size(); i++) {
            assertThat(found.rank(i)).as("seed %s, rank of %s", seed, i).isEqualTo(Double.valueOf(published.rank(i)));
            assertThat(found.rankInClass(i))
                    .as("seed %s, in class, %s", seed, i)
                    .isEqualTo(Double.valueOf(published.rankInClass(i)));
            if (!Double.isNaN(published.rank(i))) {
                assertThat(Double.doubleToRawLongBits(found.score(i)))
                        .as("seed %s, score of %s", seed, i)
                        .isEqualTo(Double.doubleToRawLongBits(published.score(i)));
            }
        }
        return 1;
    }

    private static Scheme changed(Scheme scheme, RuleTrial trial, SplittableRandom random) {
        List<ClassId> classes = trial.population().classes();
        return scheme.with((Group) changed(scheme.root(), classes, random));
    }

    private static Node changed(Node node, List<ClassId> classes, SplittableRandom random) {
        return switch (node) {
            case Indicator i ->
                new Indicator(
                        i.id(),
                        weight(i.weight(), classes, random),
                        i.measure(),
                        i.direction(),
                        i.imputation(),
                        i.treatment(),
                        random.nextInt(3) == 0 ? SCALES.get(random.nextInt(SCALES.size())) : i.normalisation());
            case Group g ->
                new Group(
                        g.id(),
                        weight(g.weight(), classes, random),
                        random.nextInt(3) == 0 ? MEANS.get(random.nextInt(MEANS.size())) : g.aggregation(),
                        g.missing(),
                        g.children().stream()
                                .map(child -> changed(child, classes, random))
                                .toList());
        };
    }

    private static PerClass weight(PerClass own, List<ClassId> classes, SplittableRandom random) {
        switch (random.nextInt(4)) {
            case 0 -> {
                return own;
            }
            case 1 -> {
                return PerClass.all(random.nextInt(8) == 0 ? 0 : random.nextDouble(1, 50));
            }
            default -> {
                TreeMap<ClassId, Double> byClass = new TreeMap<>();
                classes.forEach(c -> byClass.put(c, random.nextInt(8) == 0 ? 0 : random.nextDouble(1, 50)));
                return PerClass.of(byClass);
            }
        }
    }

    @Test
    void a_scheme_with_another_tree_or_other_rules_around_it_is_refused() {
        RandomCases cases = new RandomCases(FIRST_SEED);
        Figures figures = cases.figures();
        Scheme scheme = cases.scheme();
        RuleTrial trial = new RuleTrial(scheme, figures);
        Group root = scheme.root();
        Group more = new Group(new NodeId("another"), root.weight(), root.aggregation(), root.missing(), List.of(root));
        Scheme deeper = scheme.with(more);
        assertThatThrownBy(() -> trial.index(deeper)).hasMessageContaining("another tree");
        assertThatThrownBy(() -> trial.index(scheme.at(Period.ofYear(1999))))
                .hasMessageContaining("more than its tree");
    }
}
