package org.junxian.index.stage;

import java.util.Arrays;

/// A step that is done replication by replication: the column of one is taken out of the rows, goes through the step,
/// and is put back.
record EachAlone(Roster roster) {

    interface Step {
        double[] of(double[] x);
    }

    /// A unit has a number after the step where it has one in the first replication; others are set apart.
    void run(NodeRows node, int count, Apart apart, Step step) {
        boolean[] before = node.has.clone();
        for (int l = 0; l < count; l++) {
            double[] y = step.of(column(node.requireRows(), before, l));
            for (int i = 0; i < y.length; i++) {
                boolean has = roster.takesPart[i] && !Double.isNaN(y[i]);
                if (l == 0) {
                    node.has[i] = has;
                } else if (has != node.has[i]) {
                    apart.set(l);
                }
                node.requireRows()[i][l] = y[i];
            }
        }
        for (int i = 0; i < before.length; i++) {
            if (node.has[i]) {
                node.unbound(i);
            }
        }
    }

    /// One replication's numbers of the units that take part; NaN for the others.
    double[] column(double[][] rows, boolean[] has, int replication) {
        double[] x = new double[roster.size];
        Arrays.fill(x, Double.NaN);
        for (int i = 0; i < x.length; i++) {
            if (roster.takesPart[i] && has[i]) {
                x[i] = rows[i][replication];
            }
        }
        return x;
    }
}
