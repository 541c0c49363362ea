package org.junxian.index.scheme;

/// How the scores of a group's children become the group's score.
public sealed interface Aggregation {

    /// `Σ w·s / Σ w`.
    record WeightedMean() implements Aggregation {}

    /// `Σ w·s / full`: weights are points, `full` is the score that earns all of them.
    record Points(double full) implements Aggregation {
        public Points {
            if (!(full > 0)) {
                throw new IllegalArgumentException("The full score must be positive, found " + full);
            }
        }
    }

    /// `Σ s`: children are already in points. Where weight is missing, the sum is scaled up by weight.
    record Sum() implements Aggregation {}

    /// `Π s^(w / Σ w)`; 0 when any score is 0; scores must not be negative.
    record Geometric() implements Aggregation {}

    /// `Σ w / Σ (w / s)`; 0 when any score is 0; scores must not be negative.
    record Harmonic() implements Aggregation {}

    /// `(Σ w·s^p / Σ w)^(1/p)`, p ≠ 0; scores must not be negative.
    record Power(double exponent) implements Aggregation {
        public Power {
            if (exponent == 0 || !Double.isFinite(exponent)) {
                throw new IllegalArgumentException("The exponent of a power mean must be a number other than 0, found "
                        + exponent + ". Try: geometric");
            }
        }
    }

    /// 一票评价: the worst child decides.
    record Minimum() implements Aggregation {}

    /// The median (type 7) of the children that have a positive weight.
    record Median() implements Aggregation {}
}
