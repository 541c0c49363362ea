package org.junxian.index.reasons;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Population;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Result;
import org.junxian.index.result.Trail;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;

/// The figures a unit can change: of every indicator that counts for its class and is reported, the variable it is
/// measured by, as far as the best figure that anybody has (docs/method/reasons.md, E-6). Two indicators of one
/// variable give one lever, that of the first.
public final class Levers {

    private final Probe probe;
    private final Result result;
    private final UnitId unit;
    private final int position;

    private Levers(Probe probe, UnitId unit) {
        this.probe = probe;
        this.result = probe.nominal();
        this.unit = unit;
        this.position = result.population().indexOf(unit);
    }

    public static List<Lever> of(Probe probe, UnitId unit) {
        Levers levers = new Levers(probe, unit);
        List<Lever> found = new ArrayList<>();
        levers.counting(levers.result.scheme().root(), found, new HashSet<>());
        return found;
    }

    private void counting(Node node, List<Lever> found, Set<Probe.Cell> seen) {
        ClassId own = result.population().units().get(position).classId();
        switch (node) {
            case Group group ->
                group.children().stream()
                        .filter(child -> child.weight().of(own) > 0)
                        .forEach(child -> counting(child, found, seen));
            case Indicator indicator -> lever(indicator, found, seen);
        }
    }

    private void lever(Indicator indicator, List<Lever> found, Set<Probe.Cell> seen) {
        Probe.Cell cell = new Probe.Cell(
                indicator.measure().variable(),
                indicator.measure().period().orElse(result.scheme().period()));
        double now = probe.figure(unit, cell);
        double figure = result.trail(indicator.id()).figure(position);
        double sd = sd(indicator);
        if (Double.isNaN(now) || Double.isNaN(figure) || !(sd > 0) || !seen.add(cell)) {
            return;
        }
        double slope = slope(indicator, cell, now, figure);
        double side = better(indicator.direction(), figure) * slope;
        if (side != 0 && !Double.isNaN(side)) {
            double bound = now + (best(indicator, figure) - figure) / slope;
            double spread = sd / Math.abs(slope);
            found.add(new Lever(indicator.id(), cell.variable(), cell.period(), now, bound, spread, side > 0));
        }
    }

    /// Which way the indicator's figure is better: +1 more, -1 less, 0 where it is best already.
    private static double better(Direction direction, double figure) {
        return switch (direction) {
            case Direction.MoreIsBetter() -> 1;
            case Direction.LessIsBetter() -> -1;
            case Direction.BestInside(double low, double high) -> figure < low ? 1 : figure > high ? -1 : 0;
        };
    }

    /// How much the indicator's figure moves with the variable: every measure is a straight line in it.
    private double slope(Indicator indicator, Probe.Cell cell, double now, double figure) {
        double step = Math.max(1, Math.abs(now)) / 16;
        return probe.evaluate(unit, Map.of(cell, now + step))
                .map(r -> (r.trail(indicator.id()).figure(position) - figure) / step)
                .orElse(Double.NaN);
    }

    /// The best figure of anybody ranked, and where the best is an interval its nearer end; never a worse one.
    private double best(Indicator indicator, double own) {
        Trail trail = result.trail(indicator.id());
        double best = own;
        for (int i = 0; i < result.population().size(); i++) {
            double x = Double.isNaN(result.officialRank(i)) ? Double.NaN : trail.figure(i);
            best = switch (indicator.direction()) {
                case Direction.MoreIsBetter() -> x > best ? x : best;
                case Direction.LessIsBetter() -> x < best ? x : best;
                case Direction.BestInside(double low, double high) -> Math.clamp(own, low, high);
            };
        }
        return best;
    }

    /// The standard deviation (n-1) of the figures of ranked units.
    private double sd(Indicator indicator) {
        Trail trail = result.trail(indicator.id());
        Population population = result.population();
        double sum = 0;
        int n = 0;
        for (int i = 0; i < population.size(); i++) {
            boolean counts = !Double.isNaN(result.officialRank(i)) && !Double.isNaN(trail.figure(i));
            sum += counts ? trail.figure(i) : 0;
            n += counts ? 1 : 0;
        }
        double mean = sum / n;
        double squares = 0;
        for (int i = 0; i < population.size(); i++) {
            boolean counts = !Double.isNaN(result.officialRank(i)) && !Double.isNaN(trail.figure(i));
            squares += counts ? (trail.figure(i) - mean) * (trail.figure(i) - mean) : 0;
        }
        return Math.sqrt(squares / (n - 1));
    }
}
