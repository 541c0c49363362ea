package org.junxian.index.reasons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Result;
import org.junxian.index.result.Trail;
import org.junxian.index.scheme.Indicator;

/// What a unit would have to change in its own figures to reach a goal, cheapest first (docs/method/reasons.md, E-6 to
/// E-8). Every way that is given was evaluated and reaches the goal. Nobody else's figures change.
public final class WhatWouldChange {

    private static final int GRID = 32;
    private static final int HALVINGS = 40;
    private static final double NEAR = 1e-7;
    private static final double SLACK = 10 * NEAR;
    private static final double[] PROFILE = {-1, -0.5, -0.25, 0.25, 0.5, 1, 2};

    private final Probe probe;
    private final UnitId unit;
    private final List<Lever> levers;

    /// With the levers a unit has by itself, as far as the best figure of anybody.
    public WhatWouldChange(Probe probe, UnitId unit) {
        this(probe, unit, Levers.of(probe, unit));
    }

    /// Within bounds that the unit sets.
    public WhatWouldChange(Probe probe, UnitId unit, List<Lever> levers) {
        this.probe = probe;
        this.unit = unit;
        this.levers = levers.stream().filter(l -> l.reach() > 0).toList();
    }

    public List<Lever> levers() {
        return levers;
    }

    /// Where the unit would stand with every figure at its bound: no way leads further.
    public Place atBest() {
        return probe.place(
                unit, levers.stream().map(l -> new Change(l, l.bound())).toList());
    }

    /// The ways to a goal, cheapest first; none when it is already reached or out of reach.
    public List<Way> ways(Goal goal) {
        List<Way> ways = new ArrayList<>();
        if (goal.reached(probe.standing(unit))) {
            return ways;
        }
        for (Lever lever : levers) {
            smallest(goal, distances(lever), d -> List.of(new Change(lever, lever.after(d))), Way.Kind.ONE_FIGURE)
                    .ifPresent(ways::add);
        }
        few(goal).ifPresent(ways::add);
        all(goal).ifPresent(ways::add);
        ways.sort(Comparator.comparingDouble(Way::cost).thenComparing(Way::kind));
        return ways;
    }

    /// One step of a profile: so many standard deviations better (or, negative, worse), the figure then, the place.
    public record Step(double spreads, double figure, Place place) {}

    /// How the rank answers to one figure: from one standard deviation worse to two better, whatever the bounds.
    public List<Step> profile(Lever lever) {
        return profile(lever, PROFILE);
    }

    /// The same for any steps, in standard deviations.
    public List<Step> profile(Lever lever, double... spreads) {
        List<Step> steps = new ArrayList<>();
        for (double each : spreads) {
            double figure = lever.current() + lever.direction() * each * lever.spread();
            steps.add(new Step(each, figure, probe.place(unit, List.of(new Change(lever, figure)))));
        }
        return steps;
    }

    /// How far a boundary is: `points` of the index to the last unit inside (positive: missing; negative: to spare
    /// before the first unit outside; NaN: no unit there), and the cheapest way in by own figures.
    public record Distance(Goal goal, double points, Optional<Way> cheapest) {}

    public Distance distance(Goal goal) {
        double points = Margin.of(probe.nominal(), unit, goal).points();
        return new Distance(goal, points, ways(goal).stream().findFirst());
    }

    /// Where the answer to one figure may jump or bend: the figures of the others, the edges of the rule, an even
    /// grid; as costs in rising order.
    private TreeSet<Double> distances(Lever lever) {
        TreeSet<Double> at = new TreeSet<>();
        even(lever.reach(), at);
        Result result = probe.nominal();
        Trail trail = result.trail(lever.indicator());
        int own = result.population().indexOf(unit);
        Indicator indicator = result.scheme().indicators().stream()
                .filter(i -> i.id().equals(lever.indicator()))
                .findFirst()
                .orElseThrow();
        ClassId classId = result.population().units().get(own).classId();
        List<Double> figures = new ArrayList<>(Steps.of(indicator.normalisation(), classId));
        for (int i = 0; i < result.population().size(); i++) {
            figures.add(trail.figure(i));
        }
        double slope = slope(lever, trail.figure(own));
        for (double figure : figures) {
            double cost = lever.direction() * (figure - trail.figure(own)) / slope / lever.spread();
            if (cost > 0 && cost <= lever.reach()) {
                at.add(cost);
            }
        }
        return at;
    }

    private double slope(Lever lever, double figure) {
        Probe.Cell cell = new Probe.Cell(lever.variable(), lever.period());
        double step = lever.spread();
        int own = probe.nominal().population().indexOf(unit);
        return probe.evaluate(unit, Map.of(cell, lever.current() + step))
                .map(r -> (r.trail(lever.indicator()).figure(own) - figure) / step)
                .orElse(Double.NaN);
    }

    private static void even(double reach, TreeSet<Double> at) {
        for (int j = 1; j <= GRID; j++) {
            at.add(reach * j / GRID);
        }
    }

    /// The smallest distance at which the goal is reached: the first place of the list where it is, and between that
    /// and the one before by halving, always keeping an end that was evaluated and reaches it.
    private Optional<Way> smallest(
            Goal goal, TreeSet<Double> distances, DoubleFunction<List<Change>> changes, Way.Kind kind) {
        double before = 0;
        for (double distance : distances) {
            if (goal.reached(probe.place(unit, changes.apply(distance)))) {
                double low = before;
                double high = distance;
                for (int h = 0; h < HALVINGS && high - low > NEAR * high; h++) {
                    double middle = (low + high) / 2;
                    if (goal.reached(probe.place(unit, changes.apply(middle)))) {
                        high = middle;
                    } else {
                        low = middle;
                    }
                }
                return Optional.of(way(goal, changes.apply(high), kind));
            }
            before = distance;
        }
        return Optional.empty();
    }

    /// The way, its figures rounded outwards to as few digits as cost at most a hundredth more, if that holds.
    private Way way(Goal goal, List<Change> exact, Way.Kind kind) {
        List<Change> moved = exact.stream().filter(c -> c.cost() > 0).toList();
        for (double slack : new double[] {SLACK, 0}) {
            List<Change> rounded =
                    moved.stream().map(c -> Outwards.round(c, slack)).toList();
            Place place = probe.place(unit, rounded);
            if (goal.reached(place)) {
                return way(kind, rounded, place);
            }
        }
        return way(kind, moved, probe.place(unit, moved));
    }

    private static Way way(Way.Kind kind, List<Change> changes, Place reached) {
        return new Way(kind, changes, changes.stream().mapToDouble(Change::cost).sum(), reached);
    }

    /// By points gained for the cost of going to the bound, most first: for straight scores with bounds this order is
    /// the cheapest there is.
    private Optional<Way> few(Goal goal) {
        double own = probe.standing(unit).score();
        record Gain(Lever lever, double perCost) {}
        List<Lever> order = levers.stream()
                .map(l -> new Gain(
                        l, (probe.place(unit, List.of(new Change(l, l.bound()))).score() - own) / l.reach()))
                .filter(g -> g.perCost() > 0)
                .sorted(Comparator.comparingDouble(Gain::perCost).reversed())
                .map(Gain::lever)
                .toList();
        List<Change> full = new ArrayList<>();
        for (Lever next : order) {
            List<Change> done = List.copyOf(full);
            full.add(new Change(next, next.bound()));
            if (goal.reached(probe.place(unit, full))) {
                TreeSet<Double> at = new TreeSet<>();
                even(next.reach(), at);
                return done.isEmpty()
                        ? Optional.empty()
                        : smallest(goal, at, d -> with(done, next, d), Way.Kind.FEW_FIGURES);
            }
        }
        return Optional.empty();
    }

    private static List<Change> with(List<Change> done, Lever next, double distance) {
        List<Change> changes = new ArrayList<>(done);
        changes.add(new Change(next, next.after(distance)));
        return changes;
    }

    private Optional<Way> all(Goal goal) {
        double reach = levers.stream().mapToDouble(Lever::reach).max().orElse(0);
        TreeSet<Double> at = new TreeSet<>();
        even(reach, at);
        return smallest(
                goal,
                at,
                d -> levers.stream().map(l -> new Change(l, l.after(d))).toList(),
                Way.Kind.ALL_FIGURES);
    }
}
