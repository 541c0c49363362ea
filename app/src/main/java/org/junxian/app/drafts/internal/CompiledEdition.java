package org.junxian.app.drafts.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.EditionInput;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.index.certainty.Asked;
import org.junxian.index.certainty.Certainty;
import org.junxian.index.certainty.Experiment;
import org.junxian.index.certainty.Progress;
import org.junxian.index.certainty.Scope;
import org.junxian.index.certainty.Study;
import org.junxian.index.certainty.StudyUnsuited;
import org.junxian.index.certainty.Variation;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Population;
import org.junxian.index.reasons.RuleTrial;
import org.junxian.index.result.Scores;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Within;
import org.junxian.programme.change.ChangeRefused;
import org.junxian.programme.change.ChangedScheme;
import org.junxian.programme.change.RuleChange;

/// An edition made ready for trials: its scheme is compiled once, and a trial that keeps the classes computes only what
/// follows from its weights and steps. Safe to share.
final class CompiledEdition {

    static final int REPLICATIONS = 400;
    static final double CONCENTRATION = 100;
    static final long SEED = 2026;

    private final EditionInput input;
    private final Figures figures;
    private final RuleTrial trial;
    private final Scores published;
    private @Nullable Optional<Certainty> certainty;

    CompiledEdition(EditionInput input) {
        this.input = input;
        this.figures = input.figures().figures();
        this.trial = new RuleTrial(input.scheme().scheme(), figures);
        this.published = input.result().scores(input.scheme().scheme().root().id());
    }

    EditionInput input() {
        return input;
    }

    Population population() {
        return figures.population();
    }

    Scores published() {
        return published;
    }

    Within over() {
        return input.scheme().scheme().ranking().over();
    }

    /// @throws Refusal for a change that does not fit the scheme
    ChangedScheme changed(List<RuleChange> changes) {
        try {
            return ChangedScheme.of(input.scheme(), population(), changes);
        } catch (ChangeRefused refused) {
            throw ReadChanges.refusal(refused);
        }
    }

    /// The index by a changed scheme.
    ///
    /// @throws Refusal in the words of the engine, when the figures do not suit the steps
    Scores scores(ChangedScheme changed) {
        try {
            var own = changed.reclassed().isEmpty()
                    ? trial
                    : new RuleTrial(input.scheme().scheme(), changed.over(figures));
            return own.index(changed.scheme());
        } catch (IllegalArgumentException e) {
            throw Refusal.of(Problem.TRIAL_NOT_COMPUTABLE, String.valueOf(e.getMessage()));
        }
    }

    /// How certain the published ranks are when the weights vary; empty where nothing is weighed.
    synchronized Optional<Certainty> certainty() {
        if (certainty == null) {
            certainty = study(input.scheme().scheme(), figures);
        }
        return certainty;
    }

    /// The same of a changed scheme, by the same random numbers.
    Optional<Certainty> certainty(ChangedScheme changed) {
        return study(changed.scheme(), changed.over(figures));
    }

    private static Optional<Certainty> study(Scheme scheme, Figures figures) {
        var weights = new Variation.Dirichlet(Scope.everything(), CONCENTRATION);
        try {
            var study = new Study("what-if", SEED, REPLICATIONS, List.of(weights));
            return Optional.of(new Experiment(study, scheme, figures).run(Asked.RANKS, 1, Progress.NONE));
        } catch (StudyUnsuited none) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw Refusal.of(Problem.TRIAL_NOT_COMPUTABLE, String.valueOf(e.getMessage()));
        }
    }
}
