package org.junxian.index.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.Scheme;

/// Looks for faults of a rule by trying it: every figure of every ranked unit is made a little and a good deal better
/// and worse, and the whole is evaluated again (docs/method/reasons.md, E-10). What it finds is so; what it does not
/// find may still be somewhere between the steps it takes.
public final class RuleProbe {

    private static final double EPSILON = 1e-9;

    private final Probe probe;
    private final double small;
    private final double large;
    private final double cliff;

    /// Steps of `small` and `large` standard deviations; a small step that moves the index by more than `cliff`, a
    /// share of the full score, is a cliff.
    public RuleProbe(Probe probe, double small, double large, double cliff) {
        this.probe = probe;
        this.small = small;
        this.large = large;
        this.cliff = cliff;
    }

    /// The steps of the house: 0.05 and 1 standard deviation, and a cliff from one hundredth of the full score.
    public static RuleProbe of(Probe probe) {
        return new RuleProbe(probe, 0.05, 1, 0.01);
    }

    /// All faults found, by unit and indicator.
    public List<RuleFault> faults() {
        List<RuleFault> faults = new ArrayList<>();
        for (Unit unit : probe.nominal().population().units()) {
            faults.addAll(faults(unit.id()));
        }
        return faults;
    }

    /// Those of one unit; none when it has no rank.
    public List<RuleFault> faults(UnitId unit) {
        List<RuleFault> faults = new ArrayList<>();
        Place now = probe.standing(unit);
        if (now.ranked()) {
            for (Lever lever : Levers.of(probe, unit)) {
                for (double spreads : new double[] {small, large, -small, -large}) {
                    look(unit, lever, spreads, now, faults);
                }
            }
        }
        return faults;
    }

    private void look(UnitId unit, Lever lever, double spreads, Place now, List<RuleFault> faults) {
        double figure = lever.current() + lever.direction() * spreads * lever.spread();
        Probe.Cell cell = new Probe.Cell(lever.variable(), lever.period());
        Place then = probe.place(unit, Map.of(cell, figure));
        if (!then.ranked()) {
            return;
        }
        Scheme scheme = probe.nominal().scheme();
        double points = then.score() - now.score();
        double places = now.rank() - then.rank();
        double tolerance = EPSILON * Math.max(1, Math.abs(now.score()));
        if (spreads > 0 && (points < -tolerance || places < 0)) {
            faults.add(fault(RuleFault.Kind.BETTER_HARMS, unit, lever, figure, now, then));
        }
        if (spreads < 0 && (points > tolerance || places > 0)) {
            faults.add(fault(RuleFault.Kind.WORSE_HELPS, unit, lever, figure, now, then));
        }
        if (Math.abs(spreads) <= small && Math.abs(points) > cliff * scheme.scale()) {
            faults.add(fault(RuleFault.Kind.CLIFF, unit, lever, figure, now, then));
        }
    }

    private static RuleFault fault(
            RuleFault.Kind kind, UnitId unit, Lever lever, double figure, Place now, Place then) {
        return new RuleFault(kind, unit, lever.indicator(), lever.current(), figure, now, then);
    }
}
