package org.junxian.index.sampling;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Percentile intervals by drawing observations with replacement (Efron 1979): `replicates` times, and the interval
/// holds the middle `level` of what comes out, quantiles of type 7 (docs/method/sensitivity.md, Z-6).
public record Bootstrap(int replicates, double level, long seed) {

    public Bootstrap {
        if (replicates < 2) {
            throw new IllegalArgumentException("A bootstrap needs at least 2 replicates, found " + replicates);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level lies between 0 and 1, found " + level);
        }
    }

    /// Numbers computed from a sample in which observation `i` stands `counts[i]` times.
    public interface Statistic {
        double[] of(int[] counts);
    }

    /// One interval for each number of the statistic over `n` observations. NaN where a replicate had no number.
    public Interval[] intervals(int n, Statistic statistic) {
        double[][] drawn = new double[replicates][];
        RandomStreams streams = new RandomStreams(seed);
        for (int r = 0; r < replicates; r++) {
            SplittableRandom random = streams.chunk(r);
            int[] counts = new int[n];
            for (int i = 0; i < n; i++) {
                counts[random.nextInt(n)]++;
            }
            drawn[r] = statistic.of(counts);
        }
        Interval[] intervals = new Interval[drawn[0].length];
        Arrays.setAll(intervals, j -> interval(drawn, j));
        return intervals;
    }

    private Interval interval(double[][] drawn, int j) {
        double[] sorted = new double[replicates];
        for (int r = 0; r < replicates; r++) {
            sorted[r] = drawn[r][j];
        }
        Arrays.sort(sorted);
        if (Double.isNaN(sorted[replicates - 1])) {
            return new Interval(Double.NaN, Double.NaN);
        }
        return new Interval(quantile(sorted, (1 - level) / 2), quantile(sorted, (1 + level) / 2));
    }

    private static double quantile(double[] sorted, double p) {
        double at = p * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
