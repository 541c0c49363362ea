package org.junxian.index.reasons;

import java.util.Optional;
import org.junxian.index.result.Effect;
import org.junxian.index.scheme.NodeId;

/// What one node, or one effect at it, gives a unit and gives the units it is compared with, in points of the index.
///
/// `fromScore` and `fromWeight` split the difference of an indicator: better or worse there, or counted for more or
/// less (another class, a gap whose weight the others took). They add up to `difference()`. Groups hold the sum of
/// what is below them.
public record Part(
        NodeId node,
        int level,
        boolean group,
        Optional<Effect> effect,
        double own,
        double theirs,
        double fromScore,
        double fromWeight) {

    /// Points gained (or, negative, lost) against the comparison.
    public double difference() {
        return own - theirs;
    }
}
