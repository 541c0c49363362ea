package org.junxian.index.scheme;

import java.util.List;

/// What stands in for a missing figure. Every imputed value is marked and listed; a figure that does not apply is
/// never imputed.
public sealed interface Imputation {

    record None() implements Imputation {}

    /// The mean of the reported figures.
    record Mean(Within within) implements Imputation {}

    /// The median (type 7) of the reported figures.
    record Median(Within within) implements Imputation {}

    /// After normalising: the mean of the unit's own scores of the other indicators directly in the same group.
    record RowMean() implements Imputation {}

    /// The latest earlier figure, at most `maximumAge` periods old.
    record Latest(int maximumAge) implements Imputation {}

    /// On the line between the nearest earlier and later figure; with `constantEnds` the first or last known one
    /// beyond the ends.
    record Linear(boolean constantEnds) implements Imputation {}

    /// The first of several rules that finds a value. Rules after a row mean are not reached.
    record FirstOf(List<Imputation> rules) implements Imputation {
        public FirstOf {
            rules = List.copyOf(rules);
        }
    }

    Imputation NONE = new None();
}
