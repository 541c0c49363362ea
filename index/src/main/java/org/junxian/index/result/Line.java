package org.junxian.index.result;

import java.util.List;
import java.util.Optional;
import org.junxian.index.scheme.NodeId;

/// One node's line in a unit's account.
///
/// `weight`: the weight in the parent for the unit's class (NaN for the index). `points`: what the node adds to its
/// parent's score; NaN when it does not count (no score, or no weight). The points of the children and of the
/// `effects` add up to `score`.
public record Line(
        NodeId node,
        Optional<NodeId> parent,
        int level,
        double score,
        double weight,
        double points,
        List<Effect> effects) {

    public Line {
        effects = List.copyOf(effects);
    }
}
