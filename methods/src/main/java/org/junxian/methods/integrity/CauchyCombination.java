package org.junxian.methods.integrity;

/// One p-value from several that may depend on each other in unknown ways (Liu & Xie 2020): each is turned into a
/// standard Cauchy value tan((1/2 - p)π); the weighted mean of Cauchy values is nearly Cauchy again in its tail
/// whatever their correlation.
///
/// Two departures, both towards caution or readability: a p-value below 1e-15 counts as 1e-15, and one above 1/2 as
/// 1/2, so
/// that a figure that is lower than expected does not excuse another that is higher (truncation as in Fang et al.
/// 2023).
/// The result therefore never exceeds 1/2.
public final class CauchyCombination {

    private static final double LEAST = 1e-15;
    private static final double MOST = 0.5;

    private CauchyCombination() {}

    /// @param chances p-values; NaN is not a test
    /// @param weights positive, not necessarily adding up to 1
    /// @return NaN when there is no test
    public static double of(double[] chances, double[] weights) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < chances.length; i++) {
            if (!Double.isNaN(chances[i])) {
                double chance = Math.clamp(chances[i], LEAST, MOST);
                // tan((1/2 - p)π) = 1 / tan(pπ), which keeps its digits for small p
                sum += chance == MOST ? 0 : weights[i] / StrictMath.tan(chance * Math.PI);
                total += weights[i];
            }
        }
        return total == 0 ? Double.NaN : Math.max(LEAST, StrictMath.atan2(1, sum / total) / Math.PI);
    }

    /// With equal weights.
    public static double of(double[] chances) {
        var weights = new double[chances.length];
        java.util.Arrays.fill(weights, 1);
        return of(chances, weights);
    }
}
