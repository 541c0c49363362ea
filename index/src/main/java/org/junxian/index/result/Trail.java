package org.junxian.index.result;

import org.junxian.index.scheme.NodeId;

/// One indicator's way from figure to score, in the population's order.
///
/// `figures`: after denominators and change over time, NaN where missing. `imputed`: the same with stand-ins.
/// `treated`: after treatment. `scores`: normalised. Each stage is the former one where nothing happened.
public final class Trail {

    private final NodeId indicator;
    private final double[] figures;
    private final double[] imputed;
    private final double[] treated;
    private final double[] scores;

    /// Takes over the arrays; the caller must not touch them afterwards.
    public Trail(NodeId indicator, double[] figures, double[] imputed, double[] treated, double[] scores) {
        this.indicator = indicator;
        this.figures = figures;
        this.imputed = imputed;
        this.treated = treated;
        this.scores = scores;
    }

    public NodeId indicator() {
        return indicator;
    }

    public double figure(int unit) {
        return figures[unit];
    }

    public double imputed(int unit) {
        return imputed[unit];
    }

    public double treated(int unit) {
        return treated[unit];
    }

    public double score(int unit) {
        return scores[unit];
    }
}
