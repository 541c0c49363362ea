package org.junxian.index.certainty;

import java.util.ArrayList;
import java.util.List;
import org.junxian.index.scheme.NodeId;

/// What is wanted of a study beside the ranks of the index.
///
/// @param nodes other nodes whose ranks are wanted
/// @param pairs whether to count for every two units who is ahead; takes memory by the square of the units
public record Asked(List<NodeId> nodes, boolean pairs) {

    /// The ranks of the index, with pairs.
    public static final Asked INDEX = new Asked(List.of(), true);

    /// The ranks of the index, and no more.
    public static final Asked RANKS = new Asked(List.of(), false);

    public Asked {
        nodes = List.copyOf(nodes);
    }

    /// The nodes asked for, the index first.
    List<NodeId> withIndex(NodeId index) {
        List<NodeId> all = new ArrayList<>(List.of(index));
        nodes.stream().filter(node -> !all.contains(node)).forEach(all::add);
        return all;
    }
}
