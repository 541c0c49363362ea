package org.junxian.methods.award;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One award and who stands for it.
///
/// @param excludes the awards whose holders, of those given before in the same round, get no place in this one
/// @param entrants in any order; the order counts only where an edge is decided by it
public record Contest(
        String award, Quota quota, Edge edge, Balance balance, Set<String> excludes, List<Entrant> entrants) {

    public Contest {
        excludes = Set.copyOf(excludes);
        entrants = List.copyOf(entrants);
        var seen = new HashSet<String>();
        for (var entrant : entrants) {
            if (!seen.add(entrant.unit())) {
                throw new IllegalArgumentException(entrant.unit() + " stands twice for " + award);
            }
        }
    }

    Contest with(List<Entrant> others) {
        return new Contest(award, quota, edge, balance, excludes, others);
    }
}
