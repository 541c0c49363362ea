package org.junxian.cli;

import java.util.ArrayList;
import java.util.List;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.RunStudy;
import org.junxian.programme.result.StudyResult;
import org.junxian.programme.study.StudyDefinition;

/// Runs the studies that belong to a result: all that the package has of the scheme.
final class Studied {

    private static final int MOST_THREADS = 8;

    private Studied() {}

    static List<StudyResult> of(EvaluatedScheme evaluated, Progress progress) throws Refusal {
        List<StudyResult> results = new ArrayList<>();
        for (StudyDefinition study : RunStudy.of(evaluated)) {
            results.add(run(evaluated, study, progress));
        }
        return results;
    }

    static StudyResult run(EvaluatedScheme evaluated, StudyDefinition study, Progress progress) throws Refusal {
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
        try {
            RunStudy run = new RunStudy(evaluated, study, threads);
            var certainty =
                    run.certainty(tenths("progress.replications", study.study().replications(), progress));
            var sensitivity = run.sensitivity(tenths("progress.sensitivity", run.evaluations(), progress));
            return new StudyResult(study, certainty, sensitivity);
        } catch (IllegalArgumentException e) {
            throw new Refusal("study-not-computable", study.id(), String.valueOf(e.getMessage()));
        }
    }

    private static org.junxian.index.certainty.Progress tenths(String words, long all, Progress progress) {
        return done -> {
            progress.step(words, 10 * (10 * done / all));
            return true;
        };
    }
}
