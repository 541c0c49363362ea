package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Within;

/// Takes an indicator whose figures differ between replications from figures to scores: step by step, each step side
/// by side where it has such a form, else replication by replication with the code of the published evaluation.
final class Varying {

    private final Pipeline pipeline;
    private final int[] members;
    /// By indicator: the units that have a figure, and whether others that take part want one.
    private final int[][] measured;
    private final boolean[] gaps;
    private final int[] everyone;
    private final double[][] factor;
    private final double[] least;
    private final double[] most;
    private double smallest;
    private double largest;
    private final VaryingImpute impute;
    private final VaryingTreat treat;
    private final VaryingScale scale;

    Varying(Pipeline pipeline, int width) {
        Roster roster = pipeline.roster;
        this.pipeline = pipeline;
        this.members = roster.reference(Within.ALL, 0);
        this.measured = new int[pipeline.columns.length][];
        this.gaps = new boolean[pipeline.columns.length];
        for (int j = 0; j < measured.length; j++) {
            look(j, pipeline.columns[j]);
        }
        this.everyone = IntStream.range(0, roster.size).toArray();
        this.factor = new double[roster.size][width];
        this.least = new double[width];
        this.most = new double[width];
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
        in.errors.fill(j, 0, in.count, measured[j], factor);
        range(measured[j], in.count);
        Arrays.fill(node.has, false);
        for (int i : measured[j]) {
            double value = column.values()[i];
            node.has[i] = true;
            Elementwise.times(value, factor[i], x[i], in.count);
            node.low[i] = value * (value < 0 ? largest : smallest) + 0.0;
            node.high[i] = value * (value < 0 ? smallest : largest) + 0.0;
        }
        if (gaps[j]) {
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

    /// What all factors keep within: wider than what those of each unit do, and much faster to find.
    private void range(int[] units, int count) {
        Arrays.fill(least, 0, count, Double.POSITIVE_INFINITY);
        Arrays.fill(most, 0, count, Double.NEGATIVE_INFINITY);
        for (int i : units) {
            Elementwise.min(least, factor[i], count);
            Elementwise.max(most, factor[i], count);
        }
        smallest = Elementwise.least(least, count);
        largest = Elementwise.greatest(most, count);
    }

    private void look(int j, Column column) {
        measured[j] = Arrays.stream(members)
                .filter(i -> !Double.isNaN(column.values()[i]))
                .toArray();
        for (int i : members) {
            gaps[j] |=
                    Double.isNaN(column.values()[i]) && !column.notApplicable().get(i);
        }
    }

    /// The scores of an indicator in one replication, all on the way of the published evaluation.
    double[] alone(Path path, Indicator indicator, int j, FigureErrors errors, int replication) {
        errors.fill(j, replication, 1, everyone, factor);
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
