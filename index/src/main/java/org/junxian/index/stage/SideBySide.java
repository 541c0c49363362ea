package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.MissingPolicy;
import org.junxian.index.scheme.Within;

/// Aggregates the tree for many replications side by side, as [Aggregate] does for one: the same operations on
/// every number in the same order. Gives up where replications differ in whether a unit has a score.
final class SideBySide {

    private final Roster roster;
    private final int width;
    private final int[] members;
    private final NodeRows[] nodes;
    private final double[][] available;
    private final double[][] all;
    private final Varying varying;
    private final boolean[] keep;
    private final List<double[][]> pool = new ArrayList<>();
    /// Every child of the group at hand has all scores, so the available weight is the whole weight.
    private boolean whole;

    /// @param kept the nodes whose rows are wanted after a run
    SideBySide(Pipeline pipeline, int[] kept, int width) {
        this.roster = pipeline.roster;
        this.width = width;
        this.members = roster.reference(Within.ALL, 0);
        this.nodes = new NodeRows[pipeline.tree.nodes.size()];
        Arrays.setAll(nodes, k -> new NodeRows(roster.size));
        this.keep = new boolean[nodes.length];
        keep[0] = true;
        for (int k : kept) {
            keep[k] = true;
        }
        this.available = new double[roster.size][width];
        this.all = new double[roster.classes][width];
        this.varying = new Varying(pipeline, width);
    }

    NodeRows node(int k) {
        return nodes[k];
    }

    /// Whether all nodes could be computed; if not, the replications must be computed one by one.
    boolean run(Method method, Inputs in) {
        Tree tree = method.tree;
        boolean done = true;
        for (int k = nodes.length - 1; k >= 0 && done; k--) {
            done = !tree.isGroup(k) || (indicators(method, k, in) && group(tree, k, in));
            for (int child : tree.children[k]) {
                release(child);
            }
        }
        return done;
    }

    /// The scores of the indicators directly in a group. Their memory goes back when the group is made, so that
    /// it stays in the near cache.
    private boolean indicators(Method method, int k, Inputs in) {
        for (int child : method.tree.children[k]) {
            if (method.tree.isGroup(child)) {
                continue;
            }
            int j = Arrays.binarySearch(method.tree.indicators, child);
            if (!in.errors.touches(j)) {
                nodes[child].hold(method.steady(j));
            } else if (!varying.run(method, j, in, nodes[child].take(free(child)))) {
                return false;
            }
        }
        return true;
    }

    private double[][] free(int k) {
        double @Nullable [][] own = nodes[k].rows;
        if (own != null) {
            return own;
        }
        return pool.isEmpty() ? new double[roster.size][width] : pool.removeLast();
    }

    private void release(int k) {
        double @Nullable [][] rows = nodes[k].rows;
        if (rows != null && !keep[k]) {
            pool.add(rows);
            nodes[k].rows = null;
        }
    }

    private boolean group(Tree tree, int k, Inputs in) {
        Aggregation aggregation = tree.group(k).aggregation();
        if (!shares(tree, k, in) || !suits(tree, k, aggregation, in)) {
            return false;
        }
        double[][] sum = nodes[k].take(free(k)).requireRows();
        for (int i : members) {
            Arrays.fill(sum[i], 0, in.count, 0);
        }
        for (int child : tree.children[k]) {
            add(nodes[child], in.weight[child], aggregation, sum, in.count);
        }
        for (int i : members) {
            if (nodes[k].has[i]) {
                finish(sum[i], whole ? all[roster.classOf[i]] : available[i], i, aggregation, in.count);
            }
        }
        return true;
    }

    /// The weight of the children that count, over all and with a score ([Aggregate] says when that is enough).
    private boolean shares(Tree tree, int k, Inputs in) {
        for (double[] row : all) {
            Arrays.fill(row, 0, in.count, 0);
        }
        whole = true;
        for (int child : tree.children[k]) {
            whole &= nodes[child].complete;
            for (int c = 0; c < all.length; c++) {
                Elementwise.add(all[c], in.weight[child][c], in.count);
            }
        }
        nodes[k].complete = true;
        return whole ? sharesOfAll(nodes[k], in.count) : sharesOfKnown(tree, k, in);
    }

    private boolean sharesOfAll(NodeRows node, int count) {
        for (int c = 0; c < all.length; c++) {
            int positive = 0;
            for (int l = 0; l < count; l++) {
                positive += all[c][l] > 0 ? 1 : 0;
            }
            int[] own = roster.reference(Within.CLASS, c);
            if (positive != 0 && positive != count && own.length > 0) {
                return false;
            }
            for (int i : own) {
                node.has[i] = positive > 0;
            }
            node.complete &= positive > 0 || own.length == 0;
        }
        return true;
    }

    private boolean sharesOfKnown(Tree tree, int k, Inputs in) {
        double minimum = switch (tree.group(k).missing()) {
            case MissingPolicy.Propagate() -> 1;
            case MissingPolicy.Reweight(double share) -> share;
        };
        for (int i : members) {
            Arrays.fill(available[i], 0, in.count, 0);
            for (int child : tree.children[k]) {
                if (nodes[child].has[i]) {
                    Elementwise.add(available[i], in.weight[child][roster.classOf[i]], in.count);
                }
            }
            int enough = 0;
            for (int l = 0; l < in.count; l++) {
                double total = all[roster.classOf[i]][l];
                double own = available[i][l];
                enough += total > 0 && own > 0 && own >= minimum * total * (1 - 1e-12) ? 1 : 0;
            }
            if (enough != 0 && enough != in.count) {
                return false;
            }
            nodes[k].has[i] = enough > 0;
            nodes[k].complete &= enough > 0;
        }
        return true;
    }

    /// Means that need scores of 0 and more are left to [Aggregate] when there are others.
    private boolean suits(Tree tree, int k, Aggregation aggregation, Inputs in) {
        if (linear(aggregation)) {
            return true;
        }
        for (int child : tree.children[k]) {
            for (int i : members) {
                int replications = nodes[child].steady != null ? 1 : in.count;
                for (int l = 0; l < replications && nodes[child].has[i]; l++) {
                    if (nodes[child].score(i, l) < 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean linear(Aggregation aggregation) {
        return aggregation instanceof Aggregation.WeightedMean
                || aggregation instanceof Aggregation.Points
                || aggregation instanceof Aggregation.Sum;
    }

    private void add(NodeRows child, double[][] weight, Aggregation aggregation, double[][] sum, int count) {
        double[] steady = child.steady;
        boolean weighted = linear(aggregation) && !(aggregation instanceof Aggregation.Sum);
        for (int i : members) {
            if (!child.has[i]) {
                continue;
            }
            double[] w = weight[roster.classOf[i]];
            if (steady == null) {
                addRow(child.requireRows()[i], w, aggregation, weighted, sum[i], count);
            } else if (weighted) {
                Elementwise.addWeighted(sum[i], w, steady[i], count);
            } else {
                addWhereCounted(sum[i], w, aggregation, PowerMean.inner(aggregation, steady[i]), count);
            }
        }
    }

    private static void addRow(
            double[] x, double[] w, Aggregation aggregation, boolean weighted, double[] sum, int count) {
        if (weighted) {
            Elementwise.addWeighted(sum, w, x, count);
            return;
        }
        boolean plain = aggregation instanceof Aggregation.Sum;
        for (int l = 0; l < count; l++) {
            if (w[l] > 0) {
                double inner = PowerMean.inner(aggregation, x[l]);
                sum[l] += plain ? inner : w[l] * inner;
            }
        }
    }

    private static void addWhereCounted(double[] sum, double[] w, Aggregation aggregation, double inner, int count) {
        boolean plain = aggregation instanceof Aggregation.Sum;
        for (int l = 0; l < count; l++) {
            if (w[l] > 0) {
                sum[l] += plain ? inner : w[l] * inner;
            }
        }
    }

    private void finish(double[] sum, double[] by, int unit, Aggregation aggregation, int count) {
        double[] total = all[roster.classOf[unit]];
        if (aggregation instanceof Aggregation.Sum) {
            Elementwise.scaleUp(sum, total, by, count);
            return;
        }
        Elementwise.divide(sum, by, count);
        if (aggregation instanceof Aggregation.Points(double full)) {
            Elementwise.toPoints(sum, total, full, count);
        } else if (PowerMean.covers(aggregation)) {
            for (int l = 0; l < count; l++) {
                sum[l] = PowerMean.outer(aggregation, sum[l]);
            }
        }
    }
}
