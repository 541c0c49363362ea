package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junxian.index.certainty.Choice;
import org.junxian.index.certainty.Experiment;
import org.junxian.index.certainty.Progress;
import org.junxian.index.certainty.Scope;
import org.junxian.index.certainty.Study;
import org.junxian.index.certainty.StudyCancelled;
import org.junxian.index.certainty.Variation;
import org.junxian.index.data.Figures;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Within;
import org.junxian.index.sensitivity.Plan;
import org.junxian.index.sensitivity.RuleChoices;
import org.junxian.index.sensitivity.Sensitivity;
import org.junxian.index.sensitivity.SensitivityStudy;
import org.junxian.index.sensitivity.StudyModel;

/// The indices of a certainty study, over the compiled code, are those of the engine.
class StudySensitivityTest {

    private static final Normalisation PERCENTILE = new Normalisation.PercentileRank(Within.ALL, 1, 100);
    private static final Normalisation FROM_ONE =
            new Normalisation.MinMax(new Normalisation.Ends.Observed(Within.ALL), 1, 100, false);

    private static Scheme scheme(Normalisation normalisation, Aggregation aggregation) {
        return Schemes.scheme(Schemes.group(
                "index",
                1,
                aggregation,
                Schemes.indicator("x", 3, normalisation),
                Schemes.indicator("y", 2, normalisation),
                Schemes.indicator("z", 1, normalisation)));
    }

    private static final Scheme SCHEME = scheme(FROM_ONE, new Aggregation.WeightedMean());

    private static Figures figures() {
        SplittableRandom random = new SplittableRandom(11);
        StringBuilder table = new StringBuilder("unit x y z\n");
        for (int i = 0; i < 15; i++) {
            table.append("u%d %s %s %s%n"
                    .formatted(100 + i, random.nextInt(1, 900), random.nextInt(1, 900), random.nextInt(1, 900)));
        }
        return Picture.figures(table.toString());
    }

    private static final Variation NORMALISE = new Variation.Normalise(
            Scope.everything(), List.of(new Choice<>(FROM_ONE, 1), new Choice<>(PERCENTILE, 1)));
    private static final Variation AGGREGATE = new Variation.Aggregate(
            Scope.everything(),
            List.of(new Choice<>(new Aggregation.WeightedMean(), 1), new Choice<>(new Aggregation.Geometric(), 1)));

    @Test
    void finite_choices_are_enumerated_to_the_same_indices_as_by_the_engine() {
        Figures figures = figures();
        Study study = new Study("choices", 1, 100, List.of(NORMALISE, AGGREGATE));
        StudyModel compiled = new StudyModel(new Experiment(study, SCHEME, figures), figures, 1);
        Sensitivity found = new SensitivityStudy(compiled.inputs(), compiled).run(Plan.of(16, 1));
        UnaryOperator<Scheme> percentile = s -> scheme(PERCENTILE, s.root().aggregation());
        UnaryOperator<Scheme> geometric = s -> s.with(new Group(
                s.root().id(),
                s.root().weight(),
                new Aggregation.Geometric(),
                s.root().missing(),
                s.root().children()));
        RuleChoices byEngine = new RuleChoices(
                SCHEME,
                figures,
                List.of(
                        new RuleChoices.Alternatives("normalise", List.of(s -> s, percentile)),
                        new RuleChoices.Alternatives("aggregate", List.of(s -> s, geometric))));
        Sensitivity expected = new SensitivityStudy(byEngine.inputs(), byEngine).run(Plan.of(16, 1));
        assertThat(found.method()).isEqualTo(Sensitivity.Method.ENUMERATED);
        assertThat(found.outputs()).hasSize(16);
        int varying = 0;
        for (int o = 0; o < 16; o++) {
            assertThat(found.outputs().get(o).mean())
                    .isCloseTo(expected.outputs().get(o).mean(), within(1e-12));
            for (int i = 0; i < 2 && expected.outputs().get(o).variance() > 0; i++) {
                assertThat(found.outputs().get(o).total().get(i).value())
                        .isCloseTo(expected.outputs().get(o).total().get(i).value(), within(1e-9));
                varying++;
            }
        }
        assertThat(varying).isGreaterThan(10);
    }

    @Test
    void a_stream_of_weights_is_one_input_and_threads_change_nothing_N1() {
        Figures figures = figures();
        Study study = new Study("weights", 3, 100, List.of(new Variation.Dirichlet(Scope.everything(), 30), NORMALISE));
        Experiment experiment = new Experiment(study, SCHEME, figures);
        StudyModel one = new StudyModel(experiment, figures, 1);
        StudyModel two = new StudyModel(experiment, figures, 2);
        Sensitivity found = new SensitivityStudy(one.inputs(), one).run(Plan.of(256, 5));
        assertThat(found.method()).isEqualTo(Sensitivity.Method.SAMPLED);
        assertThat(found.evaluations()).isEqualTo(256 * 4);
        assertThat(new SensitivityStudy(two.inputs(), two).run(Plan.of(256, 5))).isEqualTo(found);
        Sensitivity.Output all = found.outputs().getLast();
        assertThat(all.first().get(0).value() + all.first().get(1).value()).isBetween(0.5, 1.2);
    }

    private static SensitivityStudy sampled(Figures figures, int threads) {
        Study study = new Study(
                "mixed", 1, 100, List.of(new Variation.Dirichlet(Scope.everything(), 5), NORMALISE, AGGREGATE));
        StudyModel model = new StudyModel(new Experiment(study, SCHEME, figures), figures, threads);
        return new SensitivityStudy(model.inputs(), model);
    }

    @Test
    void N1_sampled_indices_are_the_same_whatever_the_number_of_threads() {
        Figures figures = figures();
        Plan plan = Plan.of(512, 4);
        Sensitivity one = sampled(figures, 1).run(plan, 1, Progress.NONE);
        assertThat(one.method()).isEqualTo(Sensitivity.Method.SAMPLED);
        assertThat(sampled(figures, 3).run(plan, 3, Progress.NONE)).isEqualTo(one);
    }

    @Test
    void progress_reaches_all_evaluations_and_whoever_says_no_ends_the_study() {
        Figures figures = figures();
        Plan plan = Plan.of(1024, 4);
        AtomicLong told = new AtomicLong();
        SensitivityStudy study = sampled(figures, 1);
        study.run(plan, 2, done -> {
            told.set(done);
            return true;
        });
        assertThat(told.get()).isEqualTo(study.evaluations(plan)).isEqualTo(1024 * 5);
        assertThatThrownBy(() -> study.run(plan, 2, done -> done < 2000)).isInstanceOf(StudyCancelled.class);
        assertThatThrownBy(() -> study.run(plan, 2, done -> done < 1024 * 5))
                .as("also while intervals are drawn")
                .isInstanceOf(StudyCancelled.class);
    }
}
