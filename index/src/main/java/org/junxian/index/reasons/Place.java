package org.junxian.index.reasons;

/// A unit's index and official rank; NaN where there is none.
public record Place(double score, double rank) {

    public boolean ranked() {
        return !Double.isNaN(rank);
    }
}
