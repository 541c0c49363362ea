package org.junxian.index.certainty;

import java.util.Map;
import java.util.TreeMap;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.PerClass;

/// The weights one expert, or one group of them, gives to nodes; nodes that are not named keep the scheme's.
public record Expert(String name, Map<NodeId, PerClass> weights) {

    public Expert {
        weights = java.util.Collections.unmodifiableMap(new TreeMap<>(weights));
    }
}
