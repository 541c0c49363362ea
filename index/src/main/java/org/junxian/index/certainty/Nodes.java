package org.junxian.index.certainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junxian.index.certainty.StudyUnsuited.Reason;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.stage.Pipeline;

/// Finds the nodes that a scope speaks of, and notes what is not there.
final class Nodes {

    private final Pipeline pipeline;
    private final List<Node> nodes;
    private final int[] level;
    private final int[][] children;
    private final List<StudyUnsuited.Fault> faults = new ArrayList<>();

    Nodes(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.nodes = pipeline.nodes();
        this.level = new int[nodes.size()];
        for (int k = 1; k < level.length; k++) {
            level[k] = level[pipeline.parent(k)] + 1;
        }
        this.children = new int[nodes.size()][];
        Arrays.setAll(
                children,
                k -> IntStream.range(k + 1, nodes.size())
                        .filter(child -> pipeline.parent(child) == k)
                        .toArray());
    }

    List<StudyUnsuited.Fault> faults() {
        return List.copyOf(faults);
    }

    /// The position of a node; -1 where there is none.
    int position(NodeId id) {
        for (int k = 0; k < nodes.size(); k++) {
            if (nodes.get(k).id().equals(id)) {
                return k;
            }
        }
        return -1;
    }

    void missing(int variation, Reason reason, String found) {
        faults.add(new StudyUnsuited.Fault(variation, reason, found));
    }

    /// The positions of the nodes in the scope that pass; the reason is noted when there are none.
    boolean[] choose(int variation, Scope scope, Predicate<Node> test, Reason otherwise) {
        boolean[] chosen = new boolean[nodes.size()];
        String found = "";
        int at = 0;
        switch (scope) {
            case Scope.Everything() -> {}
            case Scope.Under(NodeId node) -> {
                found = node.id();
                at = position(node);
                if (at < 0) {
                    missing(variation, Reason.NO_NODE, found);
                    return chosen;
                }
            }
            case Scope.Level(int depth) -> found = String.valueOf(depth);
        }
        boolean any = false;
        boolean deep = false;
        for (int k = 0; k < chosen.length; k++) {
            boolean inside = scope instanceof Scope.Level(int depth) ? level[k] == depth : isUnder(k, at);
            deep |= inside;
            chosen[k] = inside && test.test(nodes.get(k));
            any |= chosen[k];
        }
        if (!any) {
            missing(variation, deep ? otherwise : Reason.NO_LEVEL, found);
        }
        return chosen;
    }

    private boolean isUnder(int k, int top) {
        int at = k;
        while (at > top) {
            at = pipeline.parent(at);
        }
        return at == top;
    }

    int[] children(int k) {
        return children[k];
    }

    int size() {
        return nodes.size();
    }

    static boolean isIndicator(Node node) {
        return node instanceof Indicator;
    }

    static boolean isGroup(Node node) {
        return node instanceof Group;
    }
}
