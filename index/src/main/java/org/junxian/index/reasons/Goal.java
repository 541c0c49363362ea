package org.junxian.index.reasons;

/// What a unit wants: an official rank of at most `rank` among those it is ranked with.
public record Goal(int rank) {

    public Goal {
        if (rank < 1) {
            throw new IllegalArgumentException("Ranks count from 1, found " + rank);
        }
    }

    public static Goal top(int k) {
        return new Goal(k);
    }

    /// Out of the last third of `ranked` units: among the first two thirds, rounded down.
    public static Goal outOfTheLastThird(int ranked) {
        return new Goal(Math.max(1, 2 * ranked / 3));
    }

    boolean reached(Place place) {
        return place.ranked() && place.rank() <= rank;
    }
}
