package org.junxian.index.stage;

import org.junxian.index.data.Figures;
import org.junxian.index.scheme.Scheme;

/// Aggregates the tree twice where a scheme has adjustments: once without them, for the quantities they look at,
/// and once with bonuses and deductions entering at their nodes before the parents are made; then vetoes, floors
/// and direct passes act on the index.
final class Adjusting {

    /// Scores by node: before the node's own adjustments, and after.
    record Scored(double[][] before, double[][] after, Quantities quantities, Ledger ledger) {}

    private record Pass(double[][] before, double[][] after) {}

    private final Scheme scheme;
    private final Figures figures;
    private final Tree tree;
    private final Roster roster;

    Adjusting(Scheme scheme, Figures figures, Tree tree, Roster roster) {
        this.scheme = scheme;
        this.figures = figures;
        this.tree = tree;
        this.roster = roster;
    }

    /// From the scores of the indicators by node (groups are still empty).
    Scored run(double[][] indicators) {
        Ledger ledger = new Ledger(roster.size);
        double[][] plain = aggregate(indicators, ledger).after;
        compose(plain);
        Quantities quantities = new Quantities(scheme, figures, tree, roster, plain);
        if (scheme.adjustments().isEmpty()) {
            return new Scored(plain, plain, quantities, ledger);
        }
        new Rewards(scheme, tree, roster, quantities).enter(ledger);
        Pass scored = aggregate(indicators, ledger);
        double[] index = scored.after[0].clone();
        new Verdicts(scheme, roster, quantities).apply(index, ledger);
        scored.after[0] = index;
        compose(scored.after);
        return new Scored(scored.before, scored.after, quantities, ledger);
    }

    private void compose(double[][] scores) {
        new Compose(roster).apply(scores);
    }

    private Pass aggregate(double[][] indicators, Ledger ledger) {
        Aggregate aggregate = new Aggregate(tree, roster);
        int n = tree.nodes.size();
        double[][] before = new double[n][];
        double[][] after = new double[n][];
        for (int k = n - 1; k >= 0; k--) {
            before[k] = tree.isGroup(k) ? aggregate.apply(k, after) : indicators[k].clone();
            after[k] = ledger.touches(k) ? adjusted(k, before[k], ledger) : before[k];
        }
        return new Pass(before, after);
    }

    private double[] adjusted(int k, double[] scores, Ledger ledger) {
        double[] out = scores.clone();
        for (int i = 0; i < out.length; i++) {
            if (roster.takesPart[i]) {
                out[i] += ledger.points(k, i);
            }
        }
        return out;
    }
}
