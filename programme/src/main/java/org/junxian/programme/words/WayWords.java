package org.junxian.programme.words;

import org.junxian.index.reasons.Goal;
import org.junxian.index.reasons.Place;
import org.junxian.programme.model.Text;

/// What stands between a unit and a goal, in words (docs/method/reasons.md, E-6 and E-7).
public final class WayWords {

    private WayWords() {}

    /// Where a unit stands.
    public static Text now(Text unit, Place place, int pool, int decimals) {
        return Say.fill(
                "{0}：指数 {1}，在 {3} 个单位中居第 {2} 位",
                "{0}: index {1}, rank {2} of {3}",
                unit,
                Fixed.of(place.score(), decimals),
                Fixed.rank(place.rank()),
                pool);
    }

    /// The goal is reached already.
    ///
    /// @param spare points ahead of the first unit outside
    public static Text reached(Goal goal, double spare, int decimals) {
        return Say.fill(
                "目标第 {0} 位已经达到，还有 {1} 分余量。",
                "The goal, rank {0}, is reached, with {1} points to spare.", goal.rank(), Fixed.of(spare, decimals));
    }

    /// The goal is not reached.
    ///
    /// @param missing points behind the last unit inside
    public static Text missing(Goal goal, double missing, int decimals) {
        return Say.fill(
                "目标第 {0} 位，还差 {1} 分。",
                "The goal is rank {0}; {1} points are missing.", goal.rank(), Fixed.of(missing, decimals));
    }

    /// There is no way, and where all figures at their bounds would lead.
    public static Text noWay(Place best, int decimals) {
        return Say.fill(
                "界限内没有办法：任何一项单独改、效果最大的几项一起改、各项同步改，改到界限都达不到。全部改到界限时：指数 {0}，第 {1} 位。",
                "There is no way within the bounds: no figure alone, not the few that gain most and not all together reach it."
                        + " With all of them at their bounds: index {0}, rank {1}.",
                Fixed.of(best.score(), decimals),
                Fixed.rank(best.rank()));
    }
}
