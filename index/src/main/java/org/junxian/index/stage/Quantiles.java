package org.junxian.index.stage;

/// Quantiles of type 7: linear interpolation between order statistics (docs/method/check.md).
final class Quantiles {

    private Quantiles() {}

    /// The quantile `p` (0 to 1) of the first `n` numbers of a sorted array; NaN when there are none.
    static double of(double[] sorted, int n, double p) {
        if (n == 0) {
            return Double.NaN;
        }
        double h = (n - 1) * p;
        int below = (int) Math.floor(h);
        int above = Math.min(below + 1, n - 1);
        return sorted[below] + (h - below) * (sorted[above] - sorted[below]);
    }

    static double median(double[] sorted, int n) {
        return of(sorted, n, 0.5);
    }
}
