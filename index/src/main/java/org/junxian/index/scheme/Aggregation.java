package org.junxian.index.scheme;

import java.util.List;

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

    /// Mazziotta–Pareto: `M ∓ S²/M` with the weighted mean M of the scores and their weighted variance S². What is
    /// uneven loses; with `up` it gains, for an index of which less is better. The mean must be positive.
    record MazziottaPareto(boolean up) implements Aggregation {}

    /// OWA: weights for places instead of children, the first for the best score. The weights, spread evenly, are
    /// the slopes of a broken line Q from 0 to 1; the score on a place counts with the rise of Q over the child
    /// weight that lies there (docs/method/aggregate.md, G-13).
    record Ordered(List<Double> weights) implements Aggregation {
        public Ordered {
            weights = List.copyOf(weights);
            double sum = 0;
            for (double w : weights) {
                if (!(w >= 0) || !Double.isFinite(w)) {
                    throw new IllegalArgumentException("A weight of a place must not be negative, found " + w);
                }
                sum += w;
            }
            if (!(sum > 0)) {
                throw new IllegalArgumentException("At least one place must have a positive weight");
            }
        }

        /// What the best `share` (0 to 1) of the children's weight counts together: the broken line Q.
        public double upTo(double share) {
            double all = 0;
            double covered = 0;
            for (int j = 0; j < weights.size(); j++) {
                double w = weights.get(j);
                all += w;
                covered += w * Math.clamp(share * weights.size() - j, 0, 1);
            }
            return covered / all;
        }
    }

    /// `full - √(Σ w·(full - s)² / Σ w)`: how near the scores are to the point at which all are `full`. Beyond it
    /// nothing more is won.
    record NearIdeal(double full) implements Aggregation {
        public NearIdeal {
            if (!(full > 0) || !Double.isFinite(full)) {
                throw new IllegalArgumentException("The ideal score must be positive, found " + full);
            }
        }
    }
}
