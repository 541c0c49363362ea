package org.junxian.index.panel;

import java.util.Arrays;

/// Ends of a scale that hold still over the years, so that a score that rises has risen (docs/method/panel.md,
/// P-1).
public record Goalposts(double low, double high) {

    public Goalposts {
        if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("The low goalpost is below the high one, found " + low + " and " + high
                    + ". Try: figures that differ, or stated goalposts.");
        }
    }

    /// The smallest and largest figure of all units and years.
    public static Goalposts pooled(Panel panel) {
        double[] known = panel.known();
        return new Goalposts(
                Arrays.stream(known).min().orElseThrow(),
                Arrays.stream(known).max().orElseThrow());
    }

    /// As far below a reference value as above it, half the pooled range each: the goalposts of the adjusted
    /// Mazziotta-Pareto index, where the reference then scores 100 between 70 and 130.
    public static Goalposts around(Panel panel, double reference) {
        Goalposts pooled = pooled(panel);
        double half = (pooled.high - pooled.low) / 2;
        return new Goalposts(reference - half, reference + half);
    }

    /// `from` at the low end, `to` at the high one; not held in between.
    public double score(double figure, double from, double to) {
        return from + (to - from) * (figure - low) / (high - low);
    }
}
