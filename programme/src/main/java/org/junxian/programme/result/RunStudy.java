package org.junxian.programme.result;

import java.util.List;
import java.util.Optional;
import org.junxian.index.certainty.Asked;
import org.junxian.index.certainty.Certainty;
import org.junxian.index.certainty.Experiment;
import org.junxian.index.certainty.Progress;
import org.junxian.index.sensitivity.Plan;
import org.junxian.index.sensitivity.Sensitivity;
import org.junxian.index.sensitivity.SensitivityStudy;
import org.junxian.index.sensitivity.StudyModel;
import org.junxian.programme.study.StudyDefinition;

/// Runs studies on exactly the figures of an evaluated scheme. The number of threads changes the time and no byte (N1).
public final class RunStudy {

    private final EvaluatedScheme evaluated;
    private final StudyDefinition definition;
    private final int threads;
    private final Experiment experiment;

    /// @throws org.junxian.index.certainty.StudyUnsuited when the study varies what the scheme does not have
    public RunStudy(EvaluatedScheme evaluated, StudyDefinition definition, int threads) {
        this.evaluated = evaluated;
        this.definition = definition;
        this.threads = threads;
        this.experiment = new Experiment(
                definition.study(),
                evaluated.scheme().scheme(),
                evaluated.figures().figures());
    }

    /// The studies that the package has of the scheme, by id.
    public static List<StudyDefinition> of(EvaluatedScheme evaluated) {
        return evaluated.programme().studies().values().stream()
                .filter(study -> study.scheme().equals(evaluated.scheme().id()))
                .toList();
    }

    /// All of them, run.
    public static List<StudyResult> all(EvaluatedScheme evaluated, int threads) {
        return of(evaluated).stream()
                .map(study -> new RunStudy(evaluated, study, threads).run())
                .toList();
    }

    public StudyResult run() {
        return new StudyResult(definition, certainty(Progress.NONE), sensitivity(Progress.NONE));
    }

    /// The first half: where every unit stood. `progress` is told how many replications are done.
    public Certainty certainty(Progress progress) {
        return experiment.run(Asked.INDEX, threads, progress);
    }

    /// The second half, where the study asks for it. `progress` is told how many of the [#evaluations] are done.
    public Optional<Sensitivity> sensitivity(Progress progress) {
        return plan().map(plan -> sensitivityStudy().run(plan, threads, progress));
    }

    /// How many evaluations the second half takes; 0 where there is none.
    public long evaluations() {
        return plan().map(plan -> sensitivityStudy().evaluations(plan)).orElse(0L);
    }

    private Optional<Plan> plan() {
        return definition.points().isPresent()
                ? Optional.of(Plan.of(
                        definition.points().getAsInt(), definition.study().seed()))
                : Optional.empty();
    }

    private SensitivityStudy sensitivityStudy() {
        StudyModel model = new StudyModel(experiment, evaluated.figures().figures(), threads);
        return new SensitivityStudy(model.inputs(), model);
    }
}
