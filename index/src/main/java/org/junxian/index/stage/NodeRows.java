package org.junxian.index.stage;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The scores of a node in a batch of replications: one number for a unit that holds in all of them (`steady`),
/// or a row of numbers, one for each. A unit has a score in all replications or in none; those where it is
/// otherwise are set [Apart].
final class NodeRows {

    double @Nullable [] steady;
    double @Nullable [][] rows;
    final boolean[] has;
    boolean complete;
    /// What the numbers of a unit's row keep within, while an indicator is on its way; often a few units are known by
    /// these to be all that matters.
    final double[] low;
    final double[] high;

    NodeRows(int units) {
        has = new boolean[units];
        low = new double[units];
        high = new double[units];
    }

    void hold(Steady scores) {
        steady = scores.scores();
        Arrays.fill(has, false);
        for (int i : scores.known()) {
            has[i] = true;
        }
        complete = scores.complete();
    }

    /// Takes rows to write into.
    NodeRows take(double[][] memory) {
        steady = null;
        rows = memory;
        return this;
    }

    double[][] requireRows() {
        if (rows == null) {
            throw new IllegalStateException("There are no rows");
        }
        return rows;
    }

    /// Looks up anew what a unit's numbers keep within.
    void bound(int unit, int count) {
        double[] x = requireRows()[unit];
        low[unit] = Elementwise.least(x, count);
        high[unit] = Elementwise.greatest(x, count);
    }

    /// Forgets what a unit's numbers keep within.
    void unbound(int unit) {
        low[unit] = Double.NEGATIVE_INFINITY;
        high[unit] = Double.POSITIVE_INFINITY;
    }

    double score(int unit, int replication) {
        if (!has[unit]) {
            return Double.NaN;
        }
        return steady != null ? steady[unit] : requireRows()[unit][replication];
    }
}
