package org.junxian.index.stage;

import org.junxian.index.scheme.Indicator;

/// Takes an indicator whose figures differ between replications from figures to scores.
final class Varying {

    private final Pipeline pipeline;
    private final Roster roster;
    private final double[][] factor;

    Varying(Pipeline pipeline, int width) {
        this.pipeline = pipeline;
        this.roster = pipeline.roster;
        this.factor = new double[roster.size][width];
    }

    /// Whether the scores could be put into `node`: a unit must have one in all replications or in none.
    boolean run(Method method, int j, Inputs in, NodeRows node) {
        Indicator indicator = method.tree.indicator(method.tree.indicators[j]);
        double[][] rows = node.requireRows();
        in.errors.fill(j, 0, in.count, factor);
        for (int l = 0; l < in.count; l++) {
            double[] scores = scores(pipeline.path, indicator, j, l);
            for (int i = 0; i < roster.size; i++) {
                boolean has = roster.takesPart[i] && !Double.isNaN(scores[i]);
                if (l == 0) {
                    node.has[i] = has;
                } else if (has != node.has[i]) {
                    return false;
                }
                rows[i][l] = scores[i];
            }
        }
        node.complete = complete(node);
        return true;
    }

    /// The scores of an indicator in one replication, on the way of the published evaluation.
    double[] alone(Path path, Indicator indicator, int j, FigureErrors errors, int replication) {
        errors.fill(j, replication, 1, factor);
        return scores(path, indicator, j, 0);
    }

    private double[] scores(Path path, Indicator indicator, int j, int replication) {
        Column column = pipeline.columns[j];
        double[] figures = column.values().clone();
        for (int i = 0; i < figures.length; i++) {
            figures[i] = figures[i] * factor[i][replication] + 0.0;
        }
        return path.scores(indicator, new Column(figures, column.notApplicable(), column.undefined()));
    }

    private boolean complete(NodeRows node) {
        for (int i = 0; i < roster.size; i++) {
            if (roster.takesPart[i] && !node.has[i]) {
                return false;
            }
        }
        return true;
    }
}
