package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Within;

/// Takes an indicator whose figures differ between replications from figures to scores: step by step, each step side
/// by side where it has such a form, else replication by replication with the code of the published evaluation.
final class Varying {

    private final Pipeline pipeline;
    private final int[] members;
    private final double[][] factor;
    private final VaryingImpute impute;
    private final VaryingTreat treat;
    private final VaryingScale scale;

    Varying(Pipeline pipeline, int width) {
        Roster roster = pipeline.roster;
        this.pipeline = pipeline;
        this.members = roster.reference(Within.ALL, 0);
        this.factor = new double[roster.size][width];
        OrderRows order = new OrderRows(roster.size, width);
        this.impute = new VaryingImpute(pipeline, order, width);
        this.treat = new VaryingTreat(roster, order, width);
        this.scale = new VaryingScale(roster, width);
    }

    /// Puts the scores into `node`; whether that can be done for this indicator. A replication in which another set
    /// of units has a score is set apart.
    boolean run(Method method, int j, Inputs in, NodeRows node, Apart apart) {
        Indicator indicator = method.tree.indicator(method.tree.indicators[j]);
        Column column = pipeline.columns[j];
        double[][] x = node.requireRows();
        in.errors.fill(j, 0, in.count, factor);
        for (int i : members) {
            node.has[i] = !Double.isNaN(column.values()[i]);
            if (node.has[i]) {
                Elementwise.times(column.values()[i], factor[i], x[i], in.count);
                node.bound(i, in.count);
            }
        }
        if (isImputed(indicator, column)) {
            impute.run(indicator, column, node, in.count);
        }
        treat.run(indicator, node, in.count, apart);
        boolean done = scale.run(pipeline, indicator, node, in.count, apart);
        node.complete = true;
        for (int i : members) {
            node.complete &= node.has[i];
        }
        return done;
    }

    private boolean isImputed(Indicator indicator, Column column) {
        boolean wanted = false;
        for (int i : members) {
            wanted |=
                    Double.isNaN(column.values()[i]) && !column.notApplicable().get(i);
        }
        return wanted && !(indicator.imputation() instanceof Imputation.None);
    }

    /// The scores of an indicator in one replication, all on the way of the published evaluation.
    double[] alone(Path path, Indicator indicator, int j, FigureErrors errors, int replication) {
        errors.fill(j, replication, 1, factor);
        Column column = pipeline.columns[j];
        double[] figures = column.values().clone();
        for (int i = 0; i < figures.length; i++) {
            figures[i] = figures[i] * factor[i][0] + 0.0;
        }
        return path.scores(indicator, new Column(figures, column.notApplicable(), column.undefined()));
    }

    /// The known members of a reference population: all together, or class by class.
    static List<int[]> references(Roster roster, Within within, boolean[] has) {
        List<int[]> lists = new ArrayList<>();
        int classes = within == Within.ALL ? 1 : roster.classes;
        for (int c = 0; c < classes; c++) {
            lists.add(Arrays.stream(roster.reference(within, c))
                    .filter(i -> has[i])
                    .toArray());
        }
        return lists;
    }
}
