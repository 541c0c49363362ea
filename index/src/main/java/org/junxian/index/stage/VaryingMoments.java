package org.junxian.index.stage;

import java.util.Arrays;

/// The moments of a sample in many replications, as [Moments] makes them in one: the same sums in the same order.
final class VaryingMoments {

    /// How far squares must be from a limit for their roots to be surely on the same side.
    private static final double SURE = 1e-9;
    /// Below this a square may have lost digits.
    private static final double TINY = 1e-150;

    private final double[] mean;
    private final double[] m2;
    private final double[] m3;
    private final double[] m4;
    final double[] min;
    final double[] max;
    private int n;

    VaryingMoments(int width) {
        mean = new double[width];
        m2 = new double[width];
        m3 = new double[width];
        m4 = new double[width];
        min = new double[width];
        max = new double[width];
    }

    void of(NodeRows node, int[] units, int count) {
        range(node, units, count);
        sums(node.requireRows(), units, count);
    }

    private void sums(double[][] x, int[] units, int count) {
        n = units.length;
        for (double[] row : new double[][] {mean, m2, m3, m4}) {
            Arrays.fill(row, 0, count, 0);
        }
        for (int i : units) {
            Elementwise.add(mean, x[i], count);
        }
        for (int l = 0; l < count; l++) {
            mean[l] /= n;
        }
        for (int i : units) {
            Elementwise.addPowers(x[i], mean, m2, m3, m4, count);
        }
    }

    /// Only the smallest and the largest number.
    void range(NodeRows node, int[] units, int count) {
        Arrays.fill(min, 0, count, Double.POSITIVE_INFINITY);
        Arrays.fill(max, 0, count, Double.NEGATIVE_INFINITY);
        double to = Double.POSITIVE_INFINITY;
        double from = Double.NEGATIVE_INFINITY;
        for (int i : units) {
            to = Math.min(to, node.high[i]);
            from = Math.max(from, node.low[i]);
        }
        for (int i : units) {
            if (node.low[i] <= to) {
                Elementwise.min(min, node.requireRows()[i], count);
            }
            if (node.high[i] >= from) {
                Elementwise.max(max, node.requireRows()[i], count);
            }
        }
    }

    /// The outlier test. Skewness is asked only where the kurtosis is beyond its limit, and takes a power only where
    /// its square is close to the limit's.
    boolean passes(int replication, double skewnessLimit, double kurtosisLimit) {
        int l = replication;
        if (n < 4 || equal(l) || !(m2[l] > 0) || !(Moments.kurtosis(n, m2[l], m4[l]) > kurtosisLimit)) {
            return true;
        }
        double ratio = m3[l] / m2[l];
        double squared = ratio * ratio / m2[l] * n * n * (n - 1) / (n - 2) / (n - 2);
        double limit = skewnessLimit * skewnessLimit;
        if (limit > TINY && ratio * ratio > TINY && m2[l] > TINY && m2[l] < 1 / TINY) {
            if (squared > limit * (1 + SURE)) {
                return false;
            }
            if (squared < limit * (1 - SURE)) {
                return true;
            }
        }
        return !(Math.abs(Moments.skewness(n, m2[l], m3[l])) > skewnessLimit);
    }

    /// Whether the skewness is negative.
    boolean leansDown(int replication) {
        int l = replication;
        return n >= 3 && !equal(l) && m2[l] > 0 && m3[l] < 0;
    }

    boolean equal(int replication) {
        return min[replication] == max[replication];
    }

    /// As in [Moments]: the value itself where all are equal.
    double mean(int replication) {
        return equal(replication) ? min[replication] : mean[replication];
    }

    /// 0 where there is no spread, or a single value.
    double spread(int replication) {
        return n < 2 || equal(replication) ? 0 : Math.sqrt(m2[replication] / (n - 1));
    }
}
