package org.junxian.methods.award;

import java.util.Optional;

/// A unit that stands for an award.
///
/// @param classId  the class whose quota its place counts towards
/// @param area     the area that the balance counts, usually the city
/// @param rank     by which places are given, 1 is best; equal ranks are tied; NaN for a unit without a rank
/// @param priority taken before all others of its class, such as a county whose output newly reached a line
/// @param veto     why it can not be awarded; empty when nothing stands against it
public record Entrant(String unit, String classId, String area, double rank, boolean priority, Optional<String> veto) {

    public Entrant {
        if (rank < 1) {
            throw new IllegalArgumentException("A rank begins at 1, " + unit + " has " + rank);
        }
    }

    boolean ranked() {
        return !Double.isNaN(rank);
    }

    Entrant cleared() {
        return new Entrant(unit, classId, area, rank, priority, Optional.empty());
    }
}
