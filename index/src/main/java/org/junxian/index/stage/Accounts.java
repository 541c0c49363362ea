package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junxian.index.result.Account;
import org.junxian.index.result.Effect;
import org.junxian.index.result.Line;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.NodeId;

/// Writes the account of a unit (docs/method/account.md): every child's points with the weight it really had, what
/// the group's method adds to or takes from the weighted mean, and the adjustments.
final class Accounts {

    private static final double NONE = Double.NaN;

    private final Tree tree;
    private final Roster roster;
    private final Adjusting.Scored scored;

    Accounts(Tree tree, Roster roster, Adjusting.Scored scored) {
        this.tree = tree;
        this.roster = roster;
        this.scored = scored;
    }

    Account of(int unit) {
        int n = tree.nodes.size();
        double[] points = new double[n];
        points[0] = NONE;
        List<List<Effect>> effects = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            effects.add(new ArrayList<>());
            if (roster.composed[unit]) {
                pointsOfParts(k, unit, points, effects.get(k));
            } else {
                if (tree.isGroup(k)) {
                    pointsOfChildren(k, unit, points, effects.get(k));
                }
                effects.get(k).addAll(scored.ledger().effects(k, unit));
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            boolean root = tree.parent[k] < 0;
            Optional<NodeId> parent = root
                    ? Optional.empty()
                    : Optional.of(tree.nodes.get(tree.parent[k]).id());
            double weight = root ? NONE : tree.nodes.get(k).weight().of(roster.classId(roster.classOf[unit]));
            lines.add(new Line(
                    tree.nodes.get(k).id(), parent, tree.level[k], score(k, unit), weight, points[k], effects.get(k)));
        }
        return new Account(roster.unit(unit), lines);
    }

    private double score(int k, int unit) {
        return scored.after()[k][unit];
    }

    private void pointsOfParts(int k, int unit, double[] points, List<Effect> effects) {
        for (int child : tree.children[k]) {
            points[child] = NONE;
        }
        if (!Double.isNaN(score(k, unit))) {
            effects.add(new Effect(Effect.Kind.PARTS, roster.unit(unit).code(), score(k, unit)));
        }
    }

    private void pointsOfChildren(int k, int unit, double[] points, List<Effect> effects) {
        double all = 0;
        double available = 0;
        int c = roster.classOf[unit];
        for (int child : tree.children[k]) {
            all += tree.weight[child][c];
            available += Double.isNaN(score(child, unit)) ? 0 : tree.weight[child][c];
        }
        double made = scored.before()[k][unit];
        Aggregation method = tree.group(k).aggregation();
        double sum = 0;
        for (int child : tree.children[k]) {
            double w = tree.weight[child][c];
            boolean counts = w > 0 && !Double.isNaN(score(child, unit)) && !Double.isNaN(made);
            points[child] = counts ? score(child, unit) * share(method, w, all, available) : NONE;
            sum += counts ? points[child] : 0;
        }
        if (!linear(method) && !Double.isNaN(made)) {
            effects.add(new Effect(Effect.Kind.METHOD, tree.nodes.get(k).id().id(), made - sum));
        }
    }

    /// What one point of a child is worth in its parent.
    private static double share(Aggregation method, double weight, double all, double available) {
        return switch (method) {
            case Aggregation.Points(double full) -> weight * (all / available) / full;
            case Aggregation.Sum() -> all / available;
            case Aggregation.WeightedMean _,
                    Aggregation.Geometric _,
                    Aggregation.Harmonic _,
                    Aggregation.Power _,
                    Aggregation.Minimum _,
                    Aggregation.Median _,
                    Aggregation.MazziottaPareto _,
                    Aggregation.Ordered _,
                    Aggregation.NearIdeal _ -> weight / available;
        };
    }

    private static boolean linear(Aggregation method) {
        return method instanceof Aggregation.WeightedMean
                || method instanceof Aggregation.Points
                || method instanceof Aggregation.Sum;
    }
}
