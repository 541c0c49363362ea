package org.junxian.index.scheme;

/// A node of the tree: a group of nodes, or an indicator. The root group is the index.
public sealed interface Node permits Group, Indicator {

    NodeId id();

    /// The weight of this node in its parent, by class. A weight of 0, or none, means the node does not count for
    /// the class.
    PerClass weight();
}
