package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.List;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.Within;

/// Turns figures into scores in many replications, as [Normalise] does in one.
final class VaryingScale {

    private final Roster roster;
    private final VaryingMoments moments;
    private final VaryingRank rank;
    private final double[] low;
    private final double[] spread;

    VaryingScale(Roster roster, int width) {
        this.roster = roster;
        this.moments = new VaryingMoments(width);
        this.rank = new VaryingRank(roster.size, width);
        this.low = new double[width];
        this.spread = new double[width];
    }

    /// Whether the scores could be made here.
    boolean run(Pipeline pipeline, Indicator indicator, NodeRows node, int count, Apart apart) {
        Normalisation method = indicator.normalisation();
        if (asksForOneUnit(method)) {
            return false; // it may be a unit that takes no part, and has no row
        }
        if (!isSideBySide(method)) {
            double[] growth = pipeline.path.growth(indicator);
            new EachAlone(roster)
                    .run(node, count, apart, x -> new Normalise(roster).apply(indicator, x, growth, new ArrayList<>()));
            return true;
        }
        turn(indicator.direction(), node, count);
        for (int[] units : references(method, node)) {
            if (units.length > 0) {
                score(method, node, units, count);
            }
        }
        return true;
    }

    private boolean isSideBySide(Normalisation method) {
        boolean few = roster.size <= VaryingRank.MOST_UNITS;
        return switch (method) {
            case Normalisation.MinMax m -> m.ends() instanceof Ends.Observed;
            case Normalisation.Efficacy m -> m.ends() instanceof Ends.Observed;
            case Normalisation.ZScore _, Normalisation.DistanceToMaximum _ -> true;
            case Normalisation.Borda _, Normalisation.PercentileRank _ -> few;
            default -> false;
        };
    }

    private static boolean asksForOneUnit(Normalisation method) {
        return method instanceof Normalisation.DistanceToReference
                || (method instanceof Normalisation.LevelGrowth mix
                        && (asksForOneUnit(mix.level()) || asksForOneUnit(mix.growth())));
    }

    private List<int[]> references(Normalisation method, NodeRows node) {
        Within within = switch (method) {
            case Normalisation.MinMax m when m.ends() instanceof Ends.Observed(Within w) -> w;
            case Normalisation.Efficacy m when m.ends() instanceof Ends.Observed(Within w) -> w;
            case Normalisation.ZScore m -> m.within();
            case Normalisation.DistanceToMaximum m -> m.within();
            case Normalisation.Borda m -> m.within();
            case Normalisation.PercentileRank m -> m.within();
            default -> throw new IllegalStateException("No form side by side: " + method);
        };
        return Varying.references(roster, within, node.has);
    }

    private void score(Normalisation method, NodeRows node, int[] units, int count) {
        double[][] x = node.requireRows();
        switch (method) {
            case Normalisation.MinMax m -> {
                boolean flat = range(node, units, count);
                for (int i : units) {
                    Elementwise.minMax(x[i], low, spread, m.from(), m.to() - m.from(), count);
                }
                flat(flat, units, x, (m.from() + m.to()) / 2, count);
            }
            case Normalisation.Efficacy m -> {
                boolean flat = range(node, units, count);
                for (int i : units) {
                    Elementwise.efficacy(x[i], low, spread, m.c(), m.full(), m.capped(), count);
                }
                flat(flat, units, x, m.full() * (1 + m.c()) / 2, count);
            }
            case Normalisation.DistanceToMaximum m -> {
                boolean flat = range(node, units, count);
                for (int i : units) {
                    Elementwise.toMaximum(x[i], moments.max, spread, m.full(), count);
                }
                flat(flat, units, x, m.full() / 2, count);
            }
            case Normalisation.ZScore m -> {
                boolean flat = deviation(node, units, count);
                for (int i : units) {
                    Elementwise.zScore(x[i], low, spread, m.mean(), m.sd(), count);
                }
                flat(flat, units, x, m.mean(), count);
            }
            case Normalisation.Borda m -> rank.borda(node, units, m.from(), m.to(), count);
            case Normalisation.PercentileRank m -> rank.percentile(node, units, m.from(), m.to(), count);
            default -> throw new IllegalStateException("No form side by side: " + method);
        }
    }

    private void turn(Direction direction, NodeRows node, int count) {
        if (direction instanceof Direction.MoreIsBetter) {
            return;
        }
        for (int i : roster.reference(Within.ALL, 0)) {
            if (node.has[i]) {
                double[] x = node.requireRows()[i];
                switch (direction) {
                    case Direction.MoreIsBetter() -> {}
                    case Direction.LessIsBetter() -> {
                        Elementwise.mirror(x, count);
                        double least = 0.0 - node.high[i];
                        node.high[i] = 0.0 - node.low[i];
                        node.low[i] = least;
                    }
                    case Direction.BestInside(double from, double to) -> {
                        Elementwise.distance(x, from, to, count);
                        node.unbound(i);
                    }
                }
            }
        }
    }

    /// The smallest number and the distance to the largest; whether there is none somewhere.
    private boolean range(NodeRows node, int[] units, int count) {
        moments.range(node, units, count);
        boolean flat = false;
        for (int l = 0; l < count; l++) {
            low[l] = moments.min[l];
            spread[l] = moments.max[l] - moments.min[l];
            flat |= moments.equal(l);
        }
        return flat;
    }

    private boolean deviation(NodeRows node, int[] units, int count) {
        moments.of(node, units, count);
        boolean flat = false;
        for (int l = 0; l < count; l++) {
            low[l] = moments.mean(l);
            spread[l] = moments.spread(l);
            flat |= spread[l] == 0;
        }
        return flat;
    }

    /// The score of replications in which nobody differs.
    private void flat(boolean some, int[] units, double[][] x, double score, int count) {
        for (int l = 0; l < count && some; l++) {
            if (spread[l] == 0) {
                for (int i : units) {
                    x[i][l] = score;
                }
            }
        }
    }
}
