package org.junxian.index.result;

/// A line of an account that is not a child: what else raised or lowered a node's score, in points of that node.
public record Effect(Kind kind, String id, double points) {

    public enum Kind {
        /// The difference between the group's method (geometric, minimum, median ...) and the weighted mean of its
        /// children.
        METHOD,
        BONUS,
        DEDUCTION,
        FLOOR,
        VETO,
        /// A mark without points: a direct pass, or a veto that only marks.
        MARK,
        /// A composed unit's score comes from its parts; the line holds what its own children do not explain (all
        /// of it).
        PARTS
    }
}
