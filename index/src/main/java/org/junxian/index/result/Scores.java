package org.junxian.index.result;

import org.junxian.index.scheme.NodeId;

/// Scores and ranks of one node, in the population's order. NaN: no score, or not ranked.
///
/// Ranks are by the ranking rule of the scheme, 1 is best; average ties may give halves.
public final class Scores {

    private final NodeId node;
    private final double[] scores;
    private final double[] ranks;
    private final double[] ranksInClass;

    /// Takes over the arrays; the caller must not touch them afterwards.
    public Scores(NodeId node, double[] scores, double[] ranks, double[] ranksInClass) {
        this.node = node;
        this.scores = scores;
        this.ranks = ranks;
        this.ranksInClass = ranksInClass;
    }

    public NodeId node() {
        return node;
    }

    public double score(int unit) {
        return scores[unit];
    }

    public double rank(int unit) {
        return ranks[unit];
    }

    public double rankInClass(int unit) {
        return ranksInClass[unit];
    }

    /// A copy, in the population's order.
    public double[] scores() {
        return scores.clone();
    }
}
