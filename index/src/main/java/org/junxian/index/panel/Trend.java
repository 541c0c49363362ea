package org.junxian.index.panel;

import java.util.Arrays;
import org.junxian.index.multivariate.Correlation;
import org.junxian.index.multivariate.CorrelationMethod;

/// Where a series is going (docs/method/panel.md, P-3): by least squares, and by the median of all slopes,
/// which a few odd years cannot bend.
///
/// @param line        by least squares, per period
/// @param medianSlope Theil and Sen; NaN for fewer than two figures
/// @param medianStart the median of what remains, at the first period
/// @param direction   Kendall's tau of the figures with time: the test of Mann and Kendall
public record Trend(Line line, double medianSlope, double medianStart, Correlation direction) {

    public static Trend of(Panel panel, int unit) {
        double[] x = panel.series(unit);
        double[] time = panel.time();
        double[] slopes = new double[x.length * (x.length - 1) / 2];
        int n = 0;
        for (int s = 0; s < x.length; s++) {
            for (int t = s + 1; t < x.length; t++) {
                double slope = (x[t] - x[s]) / (time[t] - time[s]);
                if (!Double.isNaN(slope)) {
                    slopes[n++] = slope;
                }
            }
        }
        double slope = median(Arrays.copyOf(slopes, n));
        double[] rest = new double[x.length];
        Arrays.setAll(rest, t -> x[t] - slope * time[t]);
        return new Trend(
                Line.through(time, x),
                slope,
                median(Arrays.stream(rest).filter(v -> !Double.isNaN(v)).toArray()),
                CorrelationMethod.KENDALL.of(time, x));
    }

    static double median(double[] x) {
        if (x.length == 0) {
            return Double.NaN;
        }
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
