package org.junxian.cli;

import java.util.HashMap;
import java.util.Map;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Scheme;

/// How deep a node lies below the index, which is at 0, and which group it is in.
final class NodeLevels {

    private final Map<NodeId, Integer> levels = new HashMap<>();

    NodeLevels(Scheme scheme) {
        add(scheme.root(), 0);
    }

    private void add(Node node, int level) {
        levels.put(node.id(), level);
        if (node instanceof Group group) {
            group.children().forEach(child -> add(child, level + 1));
        }
    }

    int of(NodeId node) {
        return levels.getOrDefault(node, 0);
    }
}
