package org.junxian.index.stage;

import java.util.Arrays;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.scheme.Treatment.Transform;

/// The automatic treatment in many replications, as [Winsorising] and [Treat] give it to one: all that still fail the
/// outlier test move one point more at a time, on the side their own skewness points to.
final class VaryingAutomatic {

    private final Roster roster;
    private final OrderRows smallest;
    private final OrderRows largest;
    private final VaryingMoments moments;
    private final VaryingLog log;
    private final double[] bottom;
    private final double[] top;
    private final int[] low;
    private final int[] high;
    /// Replications that still fail, and those that used up their points.
    private final boolean[] open;
    private final boolean[] lost;
    /// The figures as they were, of units that were moved.
    private final double[][] before;
    private final boolean[] moved;

    VaryingAutomatic(Roster roster, VaryingLog log, int width) {
        this.roster = roster;
        this.smallest = new OrderRows(roster.size, width);
        this.largest = new OrderRows(roster.size, width);
        this.moments = new VaryingMoments(width);
        this.log = log;
        this.bottom = new double[width];
        this.top = new double[width];
        this.low = new int[width];
        this.high = new int[width];
        this.open = new boolean[width];
        this.lost = new boolean[width];
        this.before = new double[roster.size][0];
        this.moved = new boolean[roster.size];
    }

    void run(Indicator indicator, Treatment.Automatic rule, int[] units, NodeRows node, int count) {
        moments.of(node, units, count);
        Arrays.fill(open, 0, count, true);
        if (!stillFailing(rule, count)) {
            return;
        }
        begin(count);
        log.plan(moments, open, count);
        double[][] lowest = smallest.lowest(node, units, rule.maximumPoints() + 1, count);
        double[][] highest = largest.highest(node, units, rule.maximumPoints() + 1, count);
        while (step(rule, lowest, highest, count)) {
            pullIn(units, node, count);
            moments.of(node, units, count);
            if (!stillFailing(rule, count)) {
                break;
            }
        }
        giveBack(units, node, count);
        otherwise(indicator, rule.otherwise(), units, node, count);
    }

    private void begin(int count) {
        Arrays.fill(bottom, 0, count, Double.NEGATIVE_INFINITY);
        Arrays.fill(top, 0, count, Double.POSITIVE_INFINITY);
        Arrays.fill(low, 0, count, 0);
        Arrays.fill(high, 0, count, 0);
        Arrays.fill(lost, 0, count, false);
        Arrays.fill(moved, false);
    }

    /// Closes the replications that pass; whether any is left.
    private boolean stillFailing(Treatment.Automatic rule, int count) {
        boolean some = false;
        for (int l = 0; l < count; l++) {
            open[l] = open[l] && !moments.passes(l, rule.skewnessLimit(), rule.kurtosisLimit());
            some |= open[l];
        }
        return some;
    }

    /// One value more in every open replication; whether any can go on.
    private boolean step(Treatment.Automatic rule, double[][] lowest, double[][] highest, int count) {
        boolean some = false;
        for (int l = 0; l < count; l++) {
            if (!open[l]) {
                continue;
            }
            if (moments.leansDown(l)) {
                low[l] = further(lowest, low[l], rule.maximumPoints(), l);
                bottom[l] = lowest[low[l]][l];
            } else {
                high[l] = further(highest, high[l], rule.maximumPoints(), l);
                top[l] = highest[high[l]][l];
            }
            boolean room = Math.max(bottom[l], lowest[0][l]) <= Math.min(top[l], highest[0][l]);
            if (!room || low[l] + high[l] > rule.maximumPoints()) {
                lost[l] = true;
                open[l] = false;
                bottom[l] = Double.NEGATIVE_INFINITY;
                top[l] = Double.POSITIVE_INFINITY;
            }
            some |= open[l];
        }
        return some;
    }

    /// How many values are beyond the next distinct one.
    private static int further(double[][] ends, int reached, int most, int l) {
        int next = reached + 1;
        while (next <= most && ends[next][l] == ends[reached][l]) {
            next++;
        }
        return next;
    }

    private void pullIn(int[] units, NodeRows node, int count) {
        double highestBottom = Elementwise.greatest(bottom, count);
        double lowestTop = Elementwise.least(top, count);
        for (int i : units) {
            if (moved[i] || node.low[i] < highestBottom || node.high[i] > lowestTop) {
                double[] x = node.requireRows()[i];
                if (!moved[i]) {
                    moved[i] = true;
                    before[i] = before[i].length == 0 ? new double[bottom.length] : before[i];
                    System.arraycopy(x, 0, before[i], 0, count);
                }
                Elementwise.clamp(before[i], bottom, top, x, count);
                node.bound(i, count);
            }
        }
    }

    /// Replications that used up their points have their figures back.
    private void giveBack(int[] units, NodeRows node, int count) {
        for (int i : units) {
            if (moved[i]) {
                double[] x = node.requireRows()[i];
                for (int l = 0; l < count; l++) {
                    x[l] = lost[l] ? before[i][l] : x[l];
                }
                node.bound(i, count);
            }
        }
    }

    private void otherwise(Indicator indicator, Transform transform, int[] units, NodeRows node, int count) {
        if (transform == Transform.LOG) {
            log.only(lost, count);
            log.apply(node, units);
            return;
        }
        if (transform == Transform.NONE) {
            return;
        }
        for (int l = 0; l < count; l++) {
            if (lost[l]) {
                double[] y = new Treat(roster).transformed(indicator, transform, VaryingTreat.sample(node, units, l));
                for (int i = 0; i < units.length; i++) {
                    node.requireRows()[units[i]][l] = y[i];
                }
            }
        }
        for (int i : units) {
            node.unbound(i);
        }
    }
}
