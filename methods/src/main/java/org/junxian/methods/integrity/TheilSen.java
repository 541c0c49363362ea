package org.junxian.methods.integrity;

/// A trend that a few odd years cannot bend: the median of the slopes between all pairs of points (Theil 1950, Sen
/// 1968),
/// and the median of what remains as the start.
///
/// @param slope per unit of x
public record TheilSen(double start, double slope) {

    /// @return NaN twice when no two x differ
    public static TheilSen of(double[] x, double[] y) {
        var slopes = new double[x.length * (x.length - 1) / 2];
        int next = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                slopes[next++] = x[i] == x[j] ? Double.NaN : (y[j] - y[i]) / (x[j] - x[i]);
            }
        }
        double slope = Middle.median(slopes);
        var rest = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            rest[i] = y[i] - slope * x[i];
        }
        return new TheilSen(Middle.median(rest), slope);
    }
}
