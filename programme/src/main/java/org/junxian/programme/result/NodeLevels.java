package org.junxian.programme.result;

import java.util.HashMap;
import java.util.Map;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Scheme;

/// How deep every node stands in the tree; the index itself at 0.
final class NodeLevels {

    private final Map<NodeId, Integer> levels = new HashMap<>();

    NodeLevels(Scheme scheme) {
        walk(scheme.root(), 0);
    }

    private void walk(Node node, int level) {
        levels.put(node.id(), level);
        if (node instanceof Group group) {
            group.children().forEach(child -> walk(child, level + 1));
        }
    }

    int of(NodeId node) {
        Integer level = levels.get(node);
        if (level == null) {
            throw new IllegalArgumentException("The scheme has no node " + node);
        }
        return level;
    }
}
