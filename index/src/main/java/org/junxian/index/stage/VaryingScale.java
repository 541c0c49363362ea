package org.junxian.index.stage;

import java.util.ArrayList;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.Normalisation.MinMax;
import org.junxian.index.scheme.Normalisation.ZScore;

/// Turns figures into scores in many replications, as [Normalise] does in one.
final class VaryingScale {

    private final Roster roster;
    private final VaryingMoments moments;
    private final double[] spread;
    private final double[] mean;

    VaryingScale(Roster roster, int width) {
        this.roster = roster;
        this.moments = new VaryingMoments(width);
        this.spread = new double[width];
        this.mean = new double[width];
    }

    boolean run(Pipeline pipeline, Indicator indicator, NodeRows node, int count) {
        Normalisation method = indicator.normalisation();
        if (method instanceof MinMax m && m.ends() instanceof Ends.Observed observed) {
            turn(indicator.direction(), node, count);
            for (int[] units : Varying.references(roster, observed.within(), node.has)) {
                minMax(m, units, node.requireRows(), count);
            }
            return true;
        }
        if (method instanceof ZScore m) {
            turn(indicator.direction(), node, count);
            for (int[] units : Varying.references(roster, m.within(), node.has)) {
                zScore(m, units, node.requireRows(), count);
            }
            return true;
        }
        if (asksForOneUnit(method)) {
            return false; // it may be a unit that takes no part, and has no row
        }
        double[] growth = pipeline.path.growth(indicator);
        return new EachAlone(roster)
                .run(node, count, x -> new Normalise(roster).apply(indicator, x, growth, new ArrayList<>()));
    }

    private static boolean asksForOneUnit(Normalisation method) {
        return method instanceof Normalisation.DistanceToReference
                || (method instanceof Normalisation.LevelGrowth mix
                        && (asksForOneUnit(mix.level()) || asksForOneUnit(mix.growth())));
    }

    private void turn(Direction direction, NodeRows node, int count) {
        if (direction instanceof Direction.MoreIsBetter) {
            return;
        }
        for (int i = 0; i < roster.size; i++) {
            if (roster.takesPart[i] && node.has[i]) {
                double[] x = node.requireRows()[i];
                switch (direction) {
                    case Direction.MoreIsBetter() -> {}
                    case Direction.LessIsBetter() -> Elementwise.mirror(x, count);
                    case Direction.BestInside(double low, double high) -> Elementwise.distance(x, low, high, count);
                }
            }
        }
    }

    private void minMax(MinMax m, int[] units, double[][] x, int count) {
        moments.range(x, units, count);
        boolean flat = false;
        for (int l = 0; l < count; l++) {
            spread[l] = moments.max[l] - moments.min[l];
            flat |= spread[l] == 0;
        }
        for (int i : units) {
            Elementwise.minMax(x[i], moments.min, spread, m.from(), m.to() - m.from(), count);
        }
        if (flat) {
            flat(units, x, (m.from() + m.to()) / 2, count);
        }
    }

    private void zScore(ZScore m, int[] units, double[][] x, int count) {
        moments.of(x, units, count);
        boolean flat = false;
        for (int l = 0; l < count; l++) {
            mean[l] = moments.mean(l);
            spread[l] = moments.spread(l);
            flat |= spread[l] == 0;
        }
        for (int i : units) {
            Elementwise.zScore(x[i], mean, spread, m.mean(), m.sd(), count);
        }
        if (flat) {
            flat(units, x, m.mean(), count);
        }
    }

    /// The score of replications in which nobody differs.
    private void flat(int[] units, double[][] x, double score, int count) {
        for (int l = 0; l < count; l++) {
            if (spread[l] == 0) {
                for (int i : units) {
                    x[i][l] = score;
                }
            }
        }
    }
}
