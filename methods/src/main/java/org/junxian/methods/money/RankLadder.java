package org.junxian.methods.money;

import org.junxian.methods.money.Line.Kind;

/// A prize for the first places that falls from place to place: 1,000 万 for the first of eight, 100 万 less for each.
///
/// @param first  fen of the first place
/// @param less   fen by which every later place gets less
/// @param places how many get something
public record RankLadder(long first, long less, int places) {

    public RankLadder {
        if (places < 1 || less < 0 || Math.subtractExact(first, Math.multiplyExact(less, (long) places - 1)) <= 0) {
            throw new IllegalArgumentException(
                    "A ladder of " + places + " places from " + first + " by " + less + " must end above nothing");
        }
    }

    /// Units that share a rank get the same: what this rank gets. The places behind them stay as they are counted.
    ///
    /// @param rank competition rank ("1224")
    public Entitlement of(int rank) {
        if (rank < 1) {
            throw new IllegalArgumentException("A rank begins at 1, not " + rank);
        }
        if (rank > places) {
            return Entitlement.of(new Line(Kind.NOT_DUE, 0, Line.from("rank", rank, "places", places)));
        }
        return Entitlement.of(
                new Line(Kind.PRIZE, first - less * (rank - 1), Line.from("rank", rank, "first", first, "less", less)));
    }

    /// What all places get together when no rank is shared.
    public long total() {
        long all = 0;
        for (int rank = 1; rank <= places; rank++) {
            all = Math.addExact(all, of(rank).fen());
        }
        return all;
    }
}
