package org.junxian.index.panel;

import java.util.Arrays;

/// Level and growth together (docs/method/panel.md, P-6): where a unit stands at the end against the median of
/// all, and whether it grew faster than the median. What equals the median counts as above.
public enum Pace {
    /// Above, and faster.
    LEADING,
    /// Above, but slower.
    SLOWING,
    /// Below, but faster.
    CATCHING_UP,
    /// Below, and slower.
    FALLING_BEHIND,
    /// Too few figures to say.
    UNKNOWN;

    /// Of every unit, in order: the last figure, and the mean growth between the first and the last figure.
    public static Pace[] of(Panel panel) {
        int n = panel.units().size();
        double[] level = panel.slice(panel.periods().size() - 1);
        double[] growth = new double[n];
        Arrays.setAll(growth, i -> Growth.mean(panel, i));
        double middle = Trend.median(known(level));
        double pace = Trend.median(known(growth));
        Pace[] all = new Pace[n];
        Arrays.setAll(all, i -> of(level[i], middle, growth[i], pace));
        return all;
    }

    private static double[] known(double[] x) {
        return Arrays.stream(x).filter(v -> !Double.isNaN(v)).toArray();
    }

    private static Pace of(double level, double middle, double growth, double pace) {
        if (Double.isNaN(level) || Double.isNaN(growth)) {
            return UNKNOWN;
        }
        boolean faster = growth >= pace;
        return level >= middle ? faster ? LEADING : SLOWING : faster ? CATCHING_UP : FALLING_BEHIND;
    }
}
