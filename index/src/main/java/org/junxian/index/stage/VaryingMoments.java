package org.junxian.index.stage;

import java.util.Arrays;

/// The moments of a sample in many replications, as [Moments] makes them in one: the same sums in the same order.
final class VaryingMoments {

    private final double[] sum;
    private final double[] mean;
    private final double[] m2;
    private final double[] m3;
    private final double[] m4;
    final double[] min;
    final double[] max;
    private int n;

    VaryingMoments(int width) {
        sum = new double[width];
        mean = new double[width];
        m2 = new double[width];
        m3 = new double[width];
        m4 = new double[width];
        min = new double[width];
        max = new double[width];
    }

    void of(double[][] x, int[] units, int count) {
        n = units.length;
        for (double[] row : new double[][] {sum, m2, m3, m4}) {
            Arrays.fill(row, 0, count, 0);
        }
        range(x, units, count);
        for (int i : units) {
            Elementwise.add(sum, x[i], count);
        }
        for (int l = 0; l < count; l++) {
            mean[l] = sum[l] / n;
        }
        for (int i : units) {
            Elementwise.addPowers(x[i], mean, m2, m3, m4, count);
        }
    }

    /// Only the smallest and the largest number.
    void range(double[][] x, int[] units, int count) {
        Arrays.fill(min, 0, count, Double.POSITIVE_INFINITY);
        Arrays.fill(max, 0, count, Double.NEGATIVE_INFINITY);
        for (int i : units) {
            Elementwise.extend(x[i], min, max, count);
        }
    }

    /// The outlier test. Skewness, which takes a power, is asked only where the kurtosis is beyond its limit.
    boolean passes(int replication, double skewnessLimit, double kurtosisLimit) {
        int l = replication;
        boolean equal = min[l] == max[l];
        if (n == 0 || equal || !(m2[l] > 0)) {
            return true;
        }
        return !(Moments.kurtosis(n, m2[l], m4[l]) > kurtosisLimit)
                || !(Math.abs(Moments.skewness(n, m2[l], m3[l])) > skewnessLimit);
    }

    /// As in [Moments]: the value itself where all are equal.
    double mean(int replication) {
        return min[replication] == max[replication] ? min[replication] : mean[replication];
    }

    /// 0 where there is no spread, or a single value.
    double spread(int replication) {
        boolean equal = min[replication] == max[replication];
        return n < 2 || equal ? 0 : Math.sqrt(m2[replication] / (n - 1));
    }
}
