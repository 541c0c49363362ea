package org.junxian.methods.integrity;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What one check found about one unit.
///
/// @param member     number of the unit in the panel
/// @param indicator  what it is about; the check over several indicators names the first
/// @param from       number of the first period it speaks of
/// @param to         number of the last
/// @param chance     how often honest figures go as far or farther
/// @param statistics by name: observed, expected and so on; the names are those of the method note
/// @param peers      units that were compared with, nearest first
public record Evidence(
        IntegrityCheck check,
        int member,
        String indicator,
        int from,
        int to,
        double chance,
        SortedMap<String, Double> statistics,
        List<Integer> peers) {

    public Evidence {
        statistics = Collections.unmodifiableSortedMap(new TreeMap<>(statistics));
        peers = List.copyOf(peers);
    }
}
