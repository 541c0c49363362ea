package org.junxian.methods.award;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The balance between areas (区域协调), applied after merit.
///
/// @param most  no area gets more places than this; empty for no limit
/// @param least areas that get at least so many, as far as they have units that can be awarded
public record Balance(Optional<Integer> most, Map<String, Integer> least) {

    /// Merit alone.
    public static final Balance NONE = new Balance(Optional.empty(), Map.of());

    public Balance {
        least = Collections.unmodifiableSortedMap(new TreeMap<>(least));
        int limit = most.orElse(Integer.MAX_VALUE);
        if (limit < 1) {
            throw new IllegalArgumentException("An area may get at least 1 place, not at most " + limit);
        }
        least.forEach((area, places) -> {
            if (places < 1 || places > limit) {
                throw new IllegalArgumentException(
                        "Area " + area + " is promised " + places + " places, possible are 1 to " + limit);
            }
        });
    }

    public static Balance atMost(int places) {
        return new Balance(Optional.of(places), Map.of());
    }
}
