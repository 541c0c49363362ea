package org.junxian.index.stage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junxian.index.data.Figures;
import org.junxian.index.scheme.Quantity;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.TieRule;
import org.junxian.index.scheme.Within;

/// The numbers that conditions, amounts and tie rules ask for: figures, and scores and ranks before adjustments.
/// NaN where missing.
final class Quantities {

    private final Scheme scheme;
    private final Figures figures;
    private final Tree tree;
    private final Roster roster;
    private final double[][] scores;
    private final Map<Quantity, double[]> known = new HashMap<>();

    Quantities(Scheme scheme, Figures figures, Tree tree, Roster roster, double[][] scores) {
        this.scheme = scheme;
        this.figures = figures;
        this.tree = tree;
        this.roster = roster;
        this.scores = scores;
    }

    double[] values(Quantity quantity) {
        return known.computeIfAbsent(quantity, this::compute);
    }

    private double[] compute(Quantity quantity) {
        return switch (quantity) {
            case Quantity.FigureOf(var variable, int lag) ->
                figures.values(variable, scheme.period().minus(lag));
            case Quantity.ScoreOf(var node) -> Settled.copy(scores[tree.indexOf(node)]);
            case Quantity.RankOf(var node, Within within) -> ranks(scores[tree.indexOf(node)], within);
        };
    }

    private double[] ranks(double[] s, Within within) {
        double[] known = s.clone();
        for (int i = 0; i < known.length; i++) {
            known[i] = roster.takesPart[i] || roster.composed[i] ? s[i] : Double.NaN;
        }
        Standing standing = Standing.byScore(known);
        double[] ranks = new double[s.length];
        Arrays.fill(ranks, Double.NaN);
        standing.rank(TieRule.COMPETITION, within == Within.ALL ? null : roster.classOf, ranks);
        return ranks;
    }
}
