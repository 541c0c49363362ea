package org.junxian.index.panel;

/// How far a unit is from another, or from a mean, and how long the way takes at the present pace
/// (docs/method/panel.md, P-7). Of figures above 0.
///
/// @param before  the unit's figure over the reference's, at the first period
/// @param now     the same at the last
/// @param periods until they meet when both go on growing as between the two; 0 when the unit is there, NaN
///     when it
///     never gets there or a figure is missing
public record CatchingUp(double before, double now, double periods) {

    /// `reference` has one figure per period of the panel.
    public static CatchingUp of(Panel panel, int unit, double[] reference) {
        double[] x = panel.series(unit);
        int last = x.length - 1;
        double time = panel.time()[last];
        double before = ratio(x[0], reference[0]);
        double now = ratio(x[last], reference[last]);
        double closing = StrictMath.log(now / before) / time;
        double left = -StrictMath.log(now);
        double periods = now >= 1 ? 0 : closing > 0 ? left / closing : Double.NaN;
        return new CatchingUp(before, now, periods);
    }

    private static double ratio(double own, double other) {
        return own > 0 && other > 0 ? own / other : Double.NaN;
    }
}
