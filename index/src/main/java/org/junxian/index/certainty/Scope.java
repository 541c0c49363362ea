package org.junxian.index.certainty;

import org.junxian.index.scheme.NodeId;

/// Where in the tree a variation acts. It acts on the nodes in its scope that have the step it varies.
public sealed interface Scope {

    /// The whole tree.
    record Everything() implements Scope {}

    /// A node and all below it.
    record Under(NodeId node) implements Scope {}

    /// The nodes at a depth: the index is at 0, its children at 1.
    record Level(int depth) implements Scope {
        public Level {
            if (depth < 0) {
                throw new IllegalArgumentException("A level must not be negative, found " + depth);
            }
        }
    }

    static Scope everything() {
        return new Everything();
    }

    static Scope under(NodeId node) {
        return new Under(node);
    }

    static Scope level(int depth) {
        return new Level(depth);
    }
}
