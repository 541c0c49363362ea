package org.junxian.index.panel;

/// How figures grew (docs/method/panel.md, P-2). NaN where a figure is missing, or not above 0 where it must
/// be.
public final class Growth {

    private Growth() {}

    /// In per cent over `lag` periods earlier; needs a base above 0.
    public static double[] percent(Panel panel, int unit, int lag) {
        return compare(panel, unit, lag, (now, before) -> before > 0 ? 100 * (now / before - 1) : Double.NaN);
    }

    /// `100 · ln(now / before)`, which adds up over time; needs both above 0.
    public static double[] logarithmic(Panel panel, int unit, int lag) {
        return compare(
                panel,
                unit,
                lag,
                (now, before) -> now > 0 && before > 0 ? 100 * StrictMath.log(now / before) : Double.NaN);
    }

    /// Per period in per cent, between the first and the last figure of a unit that are above 0; NaN with fewer
    /// than two.
    public static double mean(Panel panel, int unit) {
        double[] x = panel.series(unit);
        double[] time = panel.time();
        int first = -1;
        int last = -1;
        for (int t = 0; t < x.length; t++) {
            first = first < 0 && x[t] > 0 ? t : first;
            last = x[t] > 0 ? t : last;
        }
        return last > first
                ? 100 * (StrictMath.pow(x[last] / x[first], 1 / (time[last] - time[first])) - 1)
                : Double.NaN;
    }

    private interface Change {
        double of(double now, double before);
    }

    private static double[] compare(Panel panel, int unit, int lag, Change change) {
        double[] x = panel.series(unit);
        double[] time = panel.time();
        double[] growth = new double[x.length];
        for (int t = 0; t < x.length; t++) {
            growth[t] = Double.NaN;
            for (int s = 0; s < t; s++) {
                if (time[t] - time[s] == lag && !Double.isNaN(x[s]) && !Double.isNaN(x[t])) {
                    growth[t] = change.of(x[t], x[s]);
                }
            }
        }
        return growth;
    }
}
