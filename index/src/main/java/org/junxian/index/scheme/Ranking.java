package org.junxian.index.scheme;

import java.util.List;

/// How units are ranked by the index. Ranks over all units and inside the class are both computed; `over` says
/// which is the official one. Scores are compared before any rounding. Units whose scores are equal are told apart
/// by `tieBreaks` in order, then share a rank by `ties`.
public record Ranking(TieRule ties, Within over, List<TieBreak> tieBreaks) {

    /// More of the quantity ranks first, or less where `moreFirst` is false.
    public record TieBreak(Quantity quantity, boolean moreFirst) {}

    public Ranking {
        tieBreaks = List.copyOf(tieBreaks);
    }

    public static Ranking standard() {
        return new Ranking(TieRule.COMPETITION, Within.ALL, List.of());
    }
}
