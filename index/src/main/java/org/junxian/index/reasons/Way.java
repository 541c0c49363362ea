package org.junxian.index.reasons;

import java.util.List;

/// A change of own figures that reaches a goal, checked by evaluating it. `cost`: the standard deviations of all
/// changes together.
public record Way(Kind kind, List<Change> changes, double cost, Place reached) {

    public enum Kind {
        /// One figure changes, as little as will do.
        ONE_FIGURE,
        /// The figures that gain most for their cost change first, each as far as its bound before the next.
        FEW_FIGURES,
        /// All figures change by the same number of standard deviations (those that end at a bound by less).
        ALL_FIGURES
    }

    public Way {
        changes = List.copyOf(changes);
    }
}
