package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.MissingPolicy;
import org.junxian.index.scheme.Within;

/// Aggregates the tree for many replications side by side, as [Aggregate] does for one: the same operations on
/// every number in the same order. Replications in which another set of units has a score are set apart.
final class SideBySide {

    private final Roster roster;
    private final int width;
    private final int[] members;
    private final NodeRows[] nodes;
    private final double[][] available;
    private final boolean[] entire;
    private final double[][] all;
    private final Varying varying;
    private final boolean[] keep;
    private final Apart apart;
    private final List<double[][]> pool = new ArrayList<>();
    /// Every child of the group at hand has all scores, so the available weight is the whole weight.
    private boolean whole;

    /// @param kept the nodes whose rows are wanted after a run
    SideBySide(Pipeline pipeline, int[] kept, Apart apart, int width) {
        this.apart = apart;
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
        this.entire = new boolean[roster.size];
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
            done = !tree.isGroup(k) || indicators(method, k, in);
            if (done && tree.isGroup(k)) {
                group(tree, k, in);
            }
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
            } else if (!varying.run(method, j, in, nodes[child].take(free(child)), apart)) {
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

    private void group(Tree tree, int k, Inputs in) {
        Aggregation aggregation = tree.group(k).aggregation();
        shares(tree, k, in);
        if (!linear(aggregation)) {
            setNegativeApart(tree, k, in.count);
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
                finish(sum[i], whole || entire[i] ? all[roster.classOf[i]] : available[i], i, aggregation, in.count);
            }
        }
        for (int c = 0; c < all.length; c++) {
            clearEmpty(k, c, in);
        }
    }

    /// The weight of the children that count, over all and with a score ([Aggregate] says when that is enough).
    private void shares(Tree tree, int k, Inputs in) {
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
        if (whole) {
            sharesOfAll(nodes[k], in.count);
        } else {
            sharesOfKnown(tree, k, in);
        }
    }

    private void sharesOfAll(NodeRows node, int count) {
        for (int c = 0; c < all.length; c++) {
            boolean some = !emptyIn(c, count, count);
            int[] own = roster.reference(Within.CLASS, c);
            for (int i : own) {
                node.has[i] = some;
            }
            node.complete &= some || own.length == 0;
        }
    }

    /// Whether nothing counts for a class in so many replications.
    private boolean emptyIn(int c, int least, int count) {
        int empty = 0;
        for (int l = 0; l < count; l++) {
            empty += all[c][l] > 0 ? 0 : 1;
        }
        return empty >= least;
    }

    /// Where nothing in a group counts for a class, its units have no score of it. That need not set the replication
    /// apart when the group does not count either, and nobody asked for its score: any number will do.
    private void clearEmpty(int k, int c, Inputs in) {
        if (!emptyIn(c, 1, in.count) || emptyIn(c, in.count, in.count)) {
            return;
        }
        for (int l = 0; l < in.count; l++) {
            if (!(all[c][l] > 0)) {
                if (keep[k] || in.weight[k][c][l] != 0) {
                    apart.set(l);
                }
                for (int i : roster.reference(Within.CLASS, c)) {
                    nodes[k].requireRows()[i][l] = 0;
                }
            }
        }
    }

    /// A unit has a score when it has one in most of the replications in which anything counts; the others are set
    /// apart.
    private void sharesOfKnown(Tree tree, int k, Inputs in) {
        double minimum = switch (tree.group(k).missing()) {
            case MissingPolicy.Propagate() -> 1;
            case MissingPolicy.Reweight(double share) -> share;
        };
        boolean[] some = new boolean[all.length];
        for (int c = 0; c < some.length; c++) {
            some[c] = !emptyIn(c, in.count, in.count);
        }
        for (int i : members) {
            entire[i] = whole(tree, k, i);
            if (entire[i]) {
                nodes[k].has[i] = some[roster.classOf[i]];
                nodes[k].complete &= nodes[k].has[i];
                continue;
            }
            Arrays.fill(available[i], 0, in.count, 0);
            for (int child : tree.children[k]) {
                if (nodes[child].has[i]) {
                    Elementwise.add(available[i], in.weight[child][roster.classOf[i]], in.count);
                }
            }
            double[] total = all[roster.classOf[i]];
            int asked = 0;
            int enough = 0;
            for (int l = 0; l < in.count; l++) {
                asked += total[l] > 0 ? 1 : 0;
                enough += isEnough(available[i][l], total[l], minimum) ? 1 : 0;
            }
            nodes[k].has[i] = 2 * enough > asked;
            nodes[k].complete &= nodes[k].has[i];
            if (enough != 0 && enough != asked) {
                setOthersApart(i, k, total, minimum, in.count);
            }
        }
    }

    /// Whether a unit has the scores of all children; then the weight that is available is the whole weight.
    private boolean whole(Tree tree, int k, int unit) {
        boolean has = true;
        for (int child : tree.children[k]) {
            has &= nodes[child].has[unit];
        }
        return has;
    }

    private static boolean isEnough(double own, double total, double minimum) {
        return total > 0 && own > 0 && own >= minimum * total * (1 - 1e-12);
    }

    private void setOthersApart(int i, int k, double[] total, double minimum, int count) {
        for (int l = 0; l < count; l++) {
            if (total[l] > 0 && isEnough(available[i][l], total[l], minimum) != nodes[k].has[i]) {
                apart.set(l);
            }
        }
    }

    /// Means that need scores of 0 and more are left to [Aggregate] when there are others.
    private void setNegativeApart(Tree tree, int k, int count) {
        for (int child : tree.children[k]) {
            for (int i : members) {
                for (int l = 0; l < count && nodes[child].has[i]; l++) {
                    if (nodes[child].score(i, l) < 0) {
                        apart.set(l);
                    }
                }
            }
        }
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
