package org.junxian.app.reasons.internal;

import java.util.Map;
import org.junxian.index.data.UnitId;
import org.junxian.index.reasons.Lever;
import org.junxian.index.reasons.Probe;

/// How an indicator's figure follows the number that is reported for it: a straight line, the others standing
/// still.
///
/// @param now   the figure as it is
/// @param slope by how much it moves with the reported number
record FigureScale(Lever lever, double now, double slope) {

    static FigureScale of(Probe probe, UnitId unit, Lever lever) {
        var result = probe.nominal();
        int own = result.population().indexOf(unit);
        double now = result.trail(lever.indicator()).figure(own);
        var cell = new Probe.Cell(lever.variable(), lever.period());
        double then = probe.evaluate(unit, Map.of(cell, lever.current() + lever.spread()))
                .map(moved -> moved.trail(lever.indicator()).figure(own))
                .orElse(Double.NaN);
        return new FigureScale(lever, now, (then - now) / lever.spread());
    }

    double figure(double reported) {
        return now + slope * (reported - lever.current());
    }

    /// The figure of the lever's bound.
    double bound() {
        return figure(lever.bound());
    }

    /// One standard deviation, in the unit of the figure.
    double spread() {
        return Math.abs(slope) * lever.spread();
    }

    /// Whether a larger figure is better.
    boolean more() {
        return slope > 0 == lever.up();
    }
}
