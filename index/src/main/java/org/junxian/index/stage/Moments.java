package org.junxian.index.stage;

/// Mean, standard deviation (n-1), and skewness and excess kurtosis of type 2 (sample-adjusted G1, G2), in two
/// passes. NaN where n is too small or all values are equal. Formulas: docs/method/check.md.
record Moments(int n, double mean, double sd, double skewness, double kurtosis) {

    /// Of the first `n` numbers of `x`, none of them NaN.
    static Moments of(double[] x, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += x[i];
        }
        double mean = sum / n;
        double m2 = 0;
        double m3 = 0;
        double m4 = 0;
        boolean equal = true;
        for (int i = 0; i < n; i++) {
            double d = x[i] - mean;
            double dd = d * d;
            m2 += dd;
            m3 += dd * d;
            m4 += dd * dd;
            equal &= x[i] == x[0];
        }
        double sd = n < 2 ? Double.NaN : equal ? 0 : Math.sqrt(m2 / (n - 1));
        if (equal || !(m2 > 0)) {
            return new Moments(n, equal && n > 0 ? x[0] : mean, sd, Double.NaN, Double.NaN);
        }
        return new Moments(n, mean, sd, skewness(n, m2, m3), kurtosis(n, m2, m4));
    }

    static double skewness(double n, double m2, double m3) {
        if (n < 3) {
            return Double.NaN;
        }
        double g1 = (m3 / n) / StrictMath.pow(m2 / n, 1.5);
        return g1 * Math.sqrt(n * (n - 1)) / (n - 2);
    }

    static double kurtosis(double n, double m2, double m4) {
        if (n < 4) {
            return Double.NaN;
        }
        double g2 = n * m4 / (m2 * m2) - 3;
        return ((n + 1) * g2 + 6) * (n - 1) / ((n - 2) * (n - 3));
    }

    /// The outlier test: passes when |skewness| or kurtosis keeps within its limit, or neither can be computed.
    boolean passes(double skewnessLimit, double kurtosisLimit) {
        boolean skewed = Math.abs(skewness) > skewnessLimit;
        boolean heavy = kurtosis > kurtosisLimit;
        return !(skewed && heavy);
    }
}
