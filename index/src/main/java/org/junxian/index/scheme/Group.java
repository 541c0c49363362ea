package org.junxian.index.scheme;

import java.util.List;

/// A group of nodes and the way their scores become one score.
public record Group(NodeId id, PerClass weight, Aggregation aggregation, MissingPolicy missing, List<Node> children)
        implements Node {

    public Group {
        children = List.copyOf(children);
        if (children.isEmpty()) {
            throw new IllegalArgumentException("Group " + id + " has no children");
        }
    }
}
