package org.junxian.index.stage;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.junxian.index.result.Effect;
import org.junxian.index.scheme.Adjustment;
import org.junxian.index.scheme.Adjustment.Amount;
import org.junxian.index.scheme.Condition;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.TieRule;

/// Bonuses and deductions: how many points, within the cap of each and the caps over all (docs/method/adjust.md).
/// Where the sum over all would pass its cap, the later ones in the scheme's list are cut.
final class Rewards {

    private final Scheme scheme;
    private final Tree tree;
    private final Roster roster;
    private final Quantities quantities;
    private final Conditions conditions;

    Rewards(Scheme scheme, Tree tree, Roster roster, Quantities quantities) {
        this.scheme = scheme;
        this.tree = tree;
        this.roster = roster;
        this.quantities = quantities;
        this.conditions = new Conditions(quantities, roster);
    }

    /// Enters the points of every unit that takes part into the ledger.
    void enter(Ledger ledger) {
        double[] given = new double[roster.size];
        double[] taken = new double[roster.size];
        for (Adjustment adjustment : scheme.adjustments()) {
            switch (adjustment) {
                case Adjustment.Bonus(String id, NodeId node, Condition when, Amount amount, OptionalDouble cap) ->
                    enter(ledger, Effect.Kind.BONUS, id, node, when, amount, cap, scheme.bonusCap(), given);
                case Adjustment.Deduction(String id, NodeId node, Condition when, Amount amount, OptionalDouble cap) ->
                    enter(ledger, Effect.Kind.DEDUCTION, id, node, when, amount, cap, scheme.deductionCap(), taken);
                case Adjustment.Veto _ -> {}
                case Adjustment.Floor _ -> {}
                case Adjustment.DirectPass _ -> {}
            }
        }
    }

    private void enter(
            Ledger ledger,
            Effect.Kind kind,
            String id,
            NodeId node,
            Condition when,
            Amount amount,
            OptionalDouble cap,
            OptionalDouble capOverAll,
            double[] soFar) {
        double sign = kind == Effect.Kind.BONUS ? 1 : -1;
        boolean[] holds = new boolean[roster.size];
        for (int i = 0; i < holds.length; i++) {
            holds[i] = roster.takesPart[i] && conditions.holds(when, i);
        }
        double[] amounts = amounts(amount, holds);
        for (int i = 0; i < holds.length; i++) {
            if (holds[i] && amounts[i] > 0) {
                double points = Math.min(amounts[i], cap.orElse(Double.POSITIVE_INFINITY));
                double room = capOverAll.orElse(Double.POSITIVE_INFINITY) - soFar[i];
                points = Math.max(Math.min(points, room), 0);
                soFar[i] += points;
                ledger.add(tree.indexOf(node), i, new Effect(kind, id, sign * points));
            }
        }
    }

    /// Points before caps; NaN where the quantity is missing.
    private double[] amounts(Amount amount, boolean[] holds) {
        return switch (amount) {
            case Amount.Fixed(double points) -> filled(points);
            case Amount.PerUnit(var quantity, double points) ->
                Arrays.stream(quantities.values(quantity)).map(q -> points * q).toArray();
            case Amount.ByRank(var quantity, var table) -> {
                double[] values = quantities.values(quantity).clone();
                for (int i = 0; i < values.length; i++) {
                    values[i] = holds[i] ? values[i] : Double.NaN;
                }
                double[] ranks = filled(Double.NaN);
                Standing.byScore(values).rank(TieRule.COMPETITION, null, ranks);
                yield Arrays.stream(ranks)
                        .map(r -> r <= table.size() ? table.get((int) r - 1) : Double.NaN)
                        .toArray();
            }
        };
    }

    private double[] filled(double value) {
        double[] x = new double[roster.size];
        Arrays.fill(x, value);
        return x;
    }
}
