package org.junxian.methods.integrity;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Beta;

/// How often chance alone goes as far as observed, or farther.
final class Tails {

    private static final NormalDistribution NORMAL = new NormalDistribution();

    private Tails() {}

    static double normalAbove(double z) {
        return NORMAL.cumulativeProbability(-z);
    }

    static double studentAbove(double t, double freedom) {
        return new TDistribution(freedom).cumulativeProbability(-t);
    }

    static double studentBothSides(double t, double freedom) {
        return Math.min(1, 2 * studentAbove(Math.abs(t), freedom));
    }

    static double chiSquareAbove(double value, double freedom) {
        return 1 - new ChiSquaredDistribution(freedom).cumulativeProbability(value);
    }

    /// The chance of `hits` or more in `tries` when each has `chance`: the incomplete beta function
    /// I_chance(hits, tries - hits + 1).
    static double binomialAtLeast(int hits, int tries, double chance) {
        if (hits <= 0 || chance >= 1) {
            return 1;
        }
        return chance <= 0 || hits > tries ? 0 : Beta.regularizedBeta(chance, hits, tries - hits + 1.0);
    }
}
