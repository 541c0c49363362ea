package org.junxian.testkit.demonstration;

import java.util.Random;

/// Random numbers of one county. [Random] is chosen because its algorithm is fixed by its specification, so the same
/// seed gives the same figures on every machine and JDK; logarithms and powers come from [StrictMath] for the same
/// reason. A county has a stream of its own: adding another county changes none of its figures.
final class Chance {

    private final Random random;

    Chance(long seed, String unit) {
        this.random = new Random(spread(seed * 1_000_003L + Long.parseLong(unit)));
    }

    /// Makes neighbouring seeds unlike each other (the finaliser of SplitMix64): [Random] would start almost alike
    /// for counties whose codes follow each other.
    private static long spread(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// A normally distributed number, held within three standard deviations.
    double normal(double mean, double sd) {
        return mean + sd * Math.clamp(random.nextGaussian(), -3, 3);
    }

    /// A positive number whose logarithm is normal; `median` is its middle.
    double positive(double median, double sdOfLog) {
        return median * StrictMath.exp(normal(0, sdOfLog));
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /// How often something rare happens when `mean` times are usual (at most 20 times).
    int times(double mean) {
        double limit = StrictMath.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit && count < 20) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
