package org.junxian.index.stage;

import java.util.Arrays;

/// Shares of the units that are worse, in many replications, as [RankScale] finds them in one.
final class VaryingRank {

    /// From so many units on, sorting one replication after the other is faster than comparing pairs.
    static final int MOST_UNITS = 500;

    private final Overlaps overlaps;
    private final double[][] balance;

    VaryingRank(int units, int width) {
        this.overlaps = new Overlaps(units);
        this.balance = new double[units <= MOST_UNITS ? units : 0][width];
    }

    /// Turns figures into `from + (to - from) · (r - 1) / (n - 1)`, r the mean of the places that equal ones share.
    void borda(NodeRows node, int[] units, double from, double to, int count) {
        if (compare(node, units, (from + to) / 2, count)) {
            for (int i : units) {
                Elementwise.borda(node.requireRows()[i], balance[i], units.length - 1, from, to - from, count);
            }
        }
    }

    /// Turns figures into `from + (to - from) · share`, where half of those that tie count as worse.
    void percentile(NodeRows node, int[] units, double from, double to, int count) {
        if (compare(node, units, (from + to) / 2, count)) {
            for (int i : units) {
                Elementwise.percentile(node.requireRows()[i], balance[i], units.length - 1, from, to - from, count);
            }
        }
    }

    /// For every unit the number of units that are worse less the number of those that are better. A unit without
    /// another one gets the middle, and there is nothing to compare.
    private boolean compare(NodeRows node, int[] units, double middle, int count) {
        if (units.length < 2) {
            Arrays.fill(node.requireRows()[units[0]], 0, count, middle);
            return false;
        }
        for (int i : units) {
            overlaps.low[i] = Overlaps.ordered(node.low[i]);
            overlaps.high[i] = Overlaps.ordered(node.high[i]);
        }
        overlaps.arrange(units);
        int n = overlaps.number();
        double[] surely = new double[node.has.length];
        for (int x = 0; x < n; x++) {
            int above = overlaps.above(x);
            surely[overlaps.unit(x)] -= n - above;
            for (int y = above; y < n; y++) {
                surely[overlaps.unit(y)]++;
            }
        }
        for (int i : units) {
            Arrays.fill(balance[i], 0, count, surely[i]);
        }
        double[][] rows = node.requireRows();
        for (int x = 0; x < n; x++) {
            int a = overlaps.unit(x);
            int above = overlaps.above(x);
            for (int y = x + 1; y < above; y++) {
                int b = overlaps.unit(y);
                Elementwise.balance(rows[a], rows[b], balance[a], balance[b], count);
            }
        }
        return true;
    }
}
