package org.junxian.index.certainty;

import java.util.List;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Treatment;

/// One thing that a study varies: a factor. Every replication draws it once; alternatives are drawn for all nodes
/// of the scope together. The scheme's own step is among the alternatives only when it is listed.
public sealed interface Variation {

    Scope scope();

    /// Weights of the children of every group in the scope, drawn around the given ones: a Dirichlet distribution
    /// with shares `concentration · w / Σ w`. The larger the concentration, the closer; the sum stays as it is.
    record Dirichlet(Scope scope, double concentration) implements Variation {
        public Dirichlet {
            require(concentration > 0 && Double.isFinite(concentration), "The concentration", concentration);
        }
    }

    /// Every weight of the children of the groups in the scope times a number between `1 - share` and `1 +
    /// share`, all equally likely; then scaled so that the sum stays as it is.
    record Band(Scope scope, double share) implements Variation {
        public Band {
            require(share > 0 && share < 1, "The share of a weight (below 1)", share);
        }
    }

    /// The weights of one expert out of several.
    record Panel(List<Choice<Expert>> experts) implements Variation {
        public Panel {
            experts = atLeastOne(experts);
        }

        @Override
        public Scope scope() {
            return Scope.everything();
        }
    }

    record Normalise(Scope scope, List<Choice<Normalisation>> choices) implements Variation {
        public Normalise {
            choices = atLeastOne(choices);
        }
    }

    record Treat(Scope scope, List<Choice<Treatment>> choices) implements Variation {
        public Treat {
            choices = atLeastOne(choices);
        }
    }

    record Impute(Scope scope, List<Choice<Imputation>> choices) implements Variation {
        public Impute {
            choices = atLeastOne(choices);
        }
    }

    record Aggregate(Scope scope, List<Choice<Aggregation>> choices) implements Variation {
        public Aggregate {
            choices = atLeastOne(choices);
        }
    }

    /// Every indicator in the scope is left out with a probability, each on its own. A group none of whose
    /// children is left is left out too; where nothing at all would be left, nothing is left out.
    record Inclusion(Scope scope, double probability) implements Variation {
        public Inclusion {
            require(probability > 0 && probability < 1, "The probability of leaving out (below 1)", probability);
        }
    }

    /// One indicator of the scope is left out (or one node of a level), each as likely as the other; with
    /// `withNone`, leaving out nothing is one more possibility, the last.
    record OneOut(Scope scope, boolean withNone) implements Variation {}

    /// Every figure of the indicators in the scope times `1 + cv · z`, z standard normal, independent.
    record FigureError(Scope scope, double cv) implements Variation {
        public FigureError {
            require(cv > 0 && Double.isFinite(cv), "The coefficient of variation", cv);
        }
    }

    /// Every figure of the indicators in the scope times `1 + r`, r one of the relative revisions of the past
    /// (0.02: the figure turned out 2 % higher), each as likely as the other, independent.
    record Revisions(Scope scope, List<Double> relative) implements Variation {
        public Revisions {
            relative = List.copyOf(relative);
            if (relative.isEmpty()) {
                throw new IllegalArgumentException("A history of revisions needs at least one revision");
            }
            relative.forEach(r -> require(r > -1 && Double.isFinite(r), "1 + a relative revision", 1 + r));
        }
    }

    private static void require(boolean fine, String what, double found) {
        if (!fine) {
            throw new IllegalArgumentException(what + " must be positive, found " + found);
        }
    }

    private static <T> List<Choice<T>> atLeastOne(List<Choice<T>> choices) {
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to choose from. Try: two or more alternatives.");
        }
        return List.copyOf(choices);
    }
}
