package org.junxian.index.multivariate;

import org.hipparchus.distribution.continuous.TDistribution;

/// Pearson's coefficient, in two passes, and Student's t of it (docs/method/multivariate.md, Y-1).
final class Pearson {

    private Pearson() {}

    static Correlation of(Pairs pairs) {
        double r = coefficient(pairs.x(), pairs.y());
        return new Correlation(r, pairs.size(), chance(r, pairs.size()));
    }

    /// NaN when a column has no spread.
    static double coefficient(double[] x, double[] y) {
        double mx = mean(x);
        double my = mean(y);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
            xy += (x[i] - mx) * (y[i] - my);
        }
        boolean spread = spread(x) && spread(y);
        return spread ? Math.clamp(xy / (Math.sqrt(xx) * Math.sqrt(yy)), -1, 1) : Double.NaN;
    }

    static double mean(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value;
        }
        return sum / x.length;
    }

    private static boolean spread(double[] x) {
        for (double value : x) {
            if (value != x[0]) {
                return true;
            }
        }
        return false;
    }

    private static double chance(double r, int n) {
        if (n < 3 || Double.isNaN(r)) {
            return Double.NaN;
        }
        double t = Math.abs(r) * Math.sqrt((n - 2) / ((1 - r) * (1 + r)));
        return Math.abs(r) == 1 ? 0 : 2 * new TDistribution(n - 2.0).cumulativeProbability(-t);
    }
}
