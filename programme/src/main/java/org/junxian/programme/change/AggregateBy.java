package org.junxian.programme.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junxian.index.scheme.Aggregation;

/// The aggregations that a group can be changed to: those without a number of their own. A package writes them as their
/// word.
public enum AggregateBy {
    WEIGHTED_MEAN,
    GEOMETRIC,
    HARMONIC,
    MINIMUM,
    MEDIAN,
    MAZZIOTTA_PARETO;

    /// As packages and the interface write it: `weighted-mean`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<AggregateBy> find(String word) {
        return Arrays.stream(values()).filter(by -> by.word().equals(word)).findFirst();
    }

    Aggregation rule() {
        return switch (this) {
            case WEIGHTED_MEAN -> new Aggregation.WeightedMean();
            case GEOMETRIC -> new Aggregation.Geometric();
            case HARMONIC -> new Aggregation.Harmonic();
            case MINIMUM -> new Aggregation.Minimum();
            case MEDIAN -> new Aggregation.Median();
            case MAZZIOTTA_PARETO -> new Aggregation.MazziottaPareto(false);
        };
    }
}
