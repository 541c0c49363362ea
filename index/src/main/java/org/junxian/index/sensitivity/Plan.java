package org.junxian.index.sensitivity;

import org.junxian.index.sampling.Bootstrap;

/// How a study is made: `points` of the base sample (a power of two fills best), the seed of their scrambling, and
/// the intervals. Sampling costs `points · (inputs + 2)` evaluations; finite choices with no more combinations than
/// that are enumerated instead.
public record Plan(int points, long seed, FirstOrder firstOrder, Bootstrap bootstrap) {

    public Plan {
        if (points < 2) {
            throw new IllegalArgumentException("A base sample needs at least 2 points, found " + points);
        }
    }

    /// The plan of the house: 95 % intervals from 200 bootstrap replicates.
    public static Plan of(int points, long seed) {
        return new Plan(points, seed, FirstOrder.SALTELLI, new Bootstrap(200, 0.95, seed));
    }
}
