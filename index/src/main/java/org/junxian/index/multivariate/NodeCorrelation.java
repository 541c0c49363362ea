package org.junxian.index.multivariate;

import org.junxian.index.scheme.NodeId;

/// The correlation of a node's scores with those of another: a sibling, its group, or the index.
public record NodeCorrelation(
        NodeId node, NodeId other, Relation relation, Correlation correlation, CorrelationFlag flag) {

    public enum Relation {
        SIBLING,
        GROUP,
        INDEX
    }
}
