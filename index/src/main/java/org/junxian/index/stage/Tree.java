package org.junxian.index.stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junxian.index.data.ClassId;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Scheme;

/// The scheme's tree in arrays: nodes in the order parents before children, so that walking backwards meets every
/// child before its parent.
final class Tree {

    final List<Node> nodes;
    final int[] parent;
    final int[] level;
    final int[][] children;
    /// Weight by node and class in the parent; 0 where the node does not count for the class.
    final double[][] weight;
    /// The positions of the indicators among the nodes.
    final int[] indicators;

    private final Map<NodeId, Integer> position;

    Tree(Scheme scheme, List<ClassId> classes) {
        position = new HashMap<>();
        nodes = scheme.nodes();
        int n = nodes.size();
        parent = new int[n];
        level = new int[n];
        children = new int[n][];
        weight = new double[n][classes.size()];
        for (int k = 0; k < n; k++) {
            position.put(nodes.get(k).id(), k);
        }
        parent[0] = -1;
        int leaves = 0;
        int[] found = new int[n];
        for (int k = 0; k < n; k++) {
            children[k] = new int[0];
            if (nodes.get(k) instanceof Group group) {
                link(k, group);
            } else {
                found[leaves++] = k;
            }
            for (int c = 0; c < classes.size(); c++) {
                weight[k][c] = weight(nodes.get(k), classes.get(c));
            }
        }
        indicators = java.util.Arrays.copyOf(found, leaves);
    }

    /// The same tree with other steps at its nodes and other weights (by node and class).
    private Tree(Tree shape, List<Node> nodes, double[][] weight) {
        this.nodes = nodes;
        this.weight = weight;
        parent = shape.parent;
        level = shape.level;
        children = shape.children;
        indicators = shape.indicators;
        position = shape.position;
    }

    /// The same tree where the nodes, in the same order, take other steps.
    Tree with(List<Node> others) {
        return new Tree(this, List.copyOf(others), weight);
    }

    /// The same tree with other weights, by node and class.
    Tree with(double[][] weights) {
        return new Tree(this, nodes, weights);
    }

    private void link(int k, Group group) {
        children[k] = new int[group.children().size()];
        for (int j = 0; j < children[k].length; j++) {
            int child = indexOf(group.children().get(j).id());
            children[k][j] = child;
            parent[child] = k;
            level[child] = level[k] + 1;
        }
    }

    private static double weight(Node node, ClassId classId) {
        double w = node.weight().of(classId);
        if (w < 0) {
            throw new IllegalArgumentException("The weight of " + node.id() + " for class " + classId
                    + " must not be negative, found " + w + ". Try: turn the direction of the indicator instead.");
        }
        return Double.isNaN(w) ? 0 : w;
    }

    int indexOf(NodeId id) {
        Integer k = position.get(id);
        if (k == null) {
            throw new IllegalArgumentException("The scheme has no node " + id);
        }
        return k;
    }

    boolean isGroup(int k) {
        return children[k].length > 0;
    }

    Group group(int k) {
        return (Group) nodes.get(k);
    }

    Indicator indicator(int k) {
        return (Indicator) nodes.get(k);
    }

    /// Whether a node has a positive weight for the class on its whole way to the index.
    boolean counts(int k, int classIndex) {
        for (int at = k; parent[at] >= 0; at = parent[at]) {
            if (!(weight[at][classIndex] > 0)) {
                return false;
            }
        }
        return true;
    }
}
