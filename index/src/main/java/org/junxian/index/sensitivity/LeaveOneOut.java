package org.junxian.index.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junxian.index.Engine;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Population;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Scheme;

/// What happens to the ranks when an indicator, or a whole group, does not count (docs/method/sensitivity.md, Z-7).
///
/// The node keeps its score and has no weight, so the others share by their weights, and adjustments that look at it
/// still can. A group left without any child that counts does not count either.
public final class LeaveOneOut {

    private final Result nominal;
    private final Frozen frozen;
    private final Scheme scheme;

    public LeaveOneOut(Result nominal, Figures figures) {
        this.nominal = nominal;
        this.frozen = new Frozen(nominal, figures);
        this.scheme = frozen.scheme();
    }

    /// Official ranks without a node, in the population's order; `moves`: places gained by leaving it out, negative
    /// for lost. NaN where a unit has no rank with it or without it.
    public record Without(NodeId node, double[] ranks, double[] moves) {

        /// The mean of the places moved, up or down, over the units that have both ranks; NaN when none has.
        public double meanMove() {
            double sum = 0;
            int n = 0;
            for (double move : moves) {
                sum += Double.isNaN(move) ? 0 : Math.abs(move);
                n += Double.isNaN(move) ? 0 : 1;
            }
            return sum / n;
        }
    }

    /// All nodes but the index, in the order of the scheme.
    public List<Without> all() {
        return nominal.scheme().nodes().stream()
                .skip(1)
                .map(node -> without(node.id()))
                .toList();
    }

    public Without without(NodeId node) {
        Population population = nominal.population();
        double[] ranks = new double[population.size()];
        double[] moves = new double[population.size()];
        Result result = new Engine().evaluate(leftOut(scheme, node, population.classes()), frozen.figures());
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = result.officialRank(i);
            moves[i] = nominal.officialRank(i) - ranks[i];
        }
        return new Without(node, ranks, moves);
    }

    /// The scheme in which a node does not count for any class.
    public static Scheme leftOut(Scheme scheme, NodeId left, List<ClassId> classes) {
        Map<NodeId, PerClass> weights = new TreeMap<>();
        weights.put(left, PerClass.all(0));
        List<Node> nodes = new ArrayList<>(scheme.nodes());
        for (int k = nodes.size() - 1; k > 0; k--) {
            if (nodes.get(k) instanceof Group group && !group.id().equals(left)) {
                Map<ClassId, Double> byClass = new TreeMap<>();
                boolean emptied = false;
                for (ClassId c : classes) {
                    boolean empty = group.children().stream().noneMatch(child -> counts(child, weights, c));
                    byClass.put(c, empty ? 0 : weight(group, weights, c));
                    emptied |= empty;
                }
                if (emptied) {
                    weights.put(group.id(), PerClass.of(byClass));
                }
            }
        }
        return scheme.reweighted(weights);
    }

    private static boolean counts(Node node, Map<NodeId, PerClass> weights, ClassId c) {
        return weight(node, weights, c) > 0;
    }

    private static double weight(Node node, Map<NodeId, PerClass> weights, ClassId c) {
        double w = weights.getOrDefault(node.id(), node.weight()).of(c);
        return Double.isNaN(w) ? 0 : w;
    }
}
