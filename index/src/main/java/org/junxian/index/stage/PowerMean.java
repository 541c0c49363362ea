package org.junxian.index.stage;

import org.junxian.index.scheme.Aggregation;

/// The means `outer(Σ w·inner(s) / Σ w)`: geometric, harmonic, power (docs/method/aggregate.md). Other
/// aggregations take the score as it is.
final class PowerMean {

    private PowerMean() {}

    static boolean covers(Aggregation aggregation) {
        return aggregation instanceof Aggregation.Geometric
                || aggregation instanceof Aggregation.Harmonic
                || aggregation instanceof Aggregation.Power;
    }

    /// What the mean makes of a score before it is weighted and added.
    static double inner(Aggregation aggregation, double score) {
        double s = score + 0.0; // one zero
        if (aggregation instanceof Aggregation.Power(double p)) {
            return StrictMath.pow(s, p);
        }
        if (aggregation instanceof Aggregation.Harmonic) {
            return 1 / s;
        }
        return aggregation instanceof Aggregation.Geometric ? StrictMath.log(s) : score;
    }

    /// The way back.
    static double outer(Aggregation aggregation, double mean) {
        if (aggregation instanceof Aggregation.Power(double p)) {
            return StrictMath.pow(mean, 1 / p);
        }
        if (aggregation instanceof Aggregation.Harmonic) {
            return 1 / mean;
        }
        return aggregation instanceof Aggregation.Geometric ? StrictMath.exp(mean) : mean;
    }
}
