package org.junxian.index.panel;

import org.hipparchus.distribution.continuous.TDistribution;

/// A straight line by least squares. `error`: the standard error of the slope. `chance`: that of a slope as far
/// from 0 when there is none (Student's t, n - 2, two-sided). NaN where too few points, or no spread, leave it
/// undetermined.
public record Line(int points, double start, double slope, double error, double chance, double fit) {

    /// Of the points that have both numbers.
    public static Line through(double[] x, double[] y) {
        int n = 0;
        double mx = 0;
        double my = 0;
        for (int i = 0; i < x.length; i++) {
            if (known(x, y, i)) {
                n++;
                mx += x[i];
                my += y[i];
            }
        }
        mx /= n;
        my /= n;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            if (known(x, y, i)) {
                xx += (x[i] - mx) * (x[i] - mx);
                xy += (x[i] - mx) * (y[i] - my);
                yy += (y[i] - my) * (y[i] - my);
            }
        }
        if (!(xx > 0)) {
            return new Line(n, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double slope = xy / xx;
        double rest = Math.max(0, yy - slope * xy);
        double error = n > 2 ? Math.sqrt(rest / (n - 2) / xx) : Double.NaN;
        return new Line(n, my - slope * mx, slope, error, chance(slope, error, n), yy > 0 ? 1 - rest / yy : Double.NaN);
    }

    private static boolean known(double[] x, double[] y, int i) {
        return !Double.isNaN(x[i]) && !Double.isNaN(y[i]);
    }

    private static double chance(double slope, double error, int n) {
        if (n < 3) {
            return Double.NaN;
        }
        if (error == 0) {
            return slope == 0 ? 1 : 0;
        }
        return 2 * new TDistribution(n - 2.0).cumulativeProbability(-Math.abs(slope / error));
    }
}
