package org.junxian.index.stage;

/// What the replications of one batch do not share: weights by node, class and replication, and errors in the
/// figures. Not safe to share between threads.
public final class Inputs {

    public final double[][][] weight;
    public FigureErrors errors = FigureErrors.NONE;
    /// How many replications there are.
    public int count;

    public Inputs(Pipeline pipeline, int width) {
        int nodes = pipeline.nodes().size();
        weight = new double[nodes][pipeline.population().classes().size()][width];
    }

    /// The weights of one replication, by node and class.
    double[][] weights(int replication) {
        double[][] own = new double[weight.length][weight[0].length];
        for (int k = 0; k < own.length; k++) {
            for (int c = 0; c < own[k].length; c++) {
                own[k][c] = weight[k][c][replication];
            }
        }
        return own;
    }
}
