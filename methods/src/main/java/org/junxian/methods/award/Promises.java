package org.junxian.methods.award;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The places that areas were promised and have not got yet. A place may only be given away when as many promises can
/// still be kept as before: the most that can be is a matching between promised places and places left, by way of the
/// units that still stand.
final class Promises {

    private final Map<String, Integer> unmet;
    private final List<Entrant> standing = new ArrayList<>();
    private Function<Entrant, String> pool = entrant -> "";
    private final Map<String, Integer> places = new HashMap<>();

    Promises(Map<String, Integer> least) {
        this.unmet = new HashMap<>(least);
    }

    void open(List<Entrant> entrants, Function<Entrant, String> poolOf, Map<String, Integer> placesLeft) {
        standing.addAll(entrants);
        pool = poolOf;
        places.putAll(placesLeft);
    }

    boolean mayTake(Entrant entrant) {
        if (unmet.values().stream().noneMatch(left -> left > 0)) {
            return true;
        }
        int before = most(Set.of(), unmet, places);
        var without = new HashMap<>(unmet);
        var fewer = new HashMap<>(places);
        boolean own = without.getOrDefault(entrant.area(), 0) > 0;
        without.computeIfPresent(entrant.area(), (area, left) -> Math.max(0, left - 1));
        fewer.merge(pool.apply(entrant), -1, Integer::sum);
        return most(Set.of(entrant), without, fewer) >= before - (own ? 1 : 0);
    }

    void take(Entrant entrant) {
        passOver(entrant);
        unmet.computeIfPresent(entrant.area(), (area, left) -> Math.max(0, left - 1));
        places.merge(pool.apply(entrant), -1, (left, one) -> Math.max(0, left + one));
    }

    void passOver(Entrant entrant) {
        standing.remove(entrant);
    }

    /// How many promises can be kept at most: augmenting paths from areas over units to places.
    private int most(Set<Entrant> gone, Map<String, Integer> promised, Map<String, Integer> left) {
        Map<String, List<Entrant>> taken = new HashMap<>();
        Map<Entrant, String> given = new HashMap<>();
        int kept = 0;
        for (String area : promised.keySet().stream().sorted().toList()) {
            for (int i = 0; i < promised.getOrDefault(area, 0); i++) {
                if (augment(area, gone, left, taken, given, new HashSet<>())) {
                    kept++;
                }
            }
        }
        return kept;
    }

    private boolean augment(
            String area,
            Set<Entrant> gone,
            Map<String, Integer> left,
            Map<String, List<Entrant>> taken,
            Map<Entrant, String> given,
            Set<Entrant> seen) {
        for (Entrant entrant : standing) {
            if (!entrant.area().equals(area) || gone.contains(entrant) || given.containsKey(entrant)) {
                continue;
            }
            if (!seen.add(entrant)) {
                continue;
            }
            String place = pool.apply(entrant);
            List<Entrant> there = taken.computeIfAbsent(place, name -> new ArrayList<>());
            if (there.size() < left.getOrDefault(place, 0)) {
                there.add(entrant);
                given.put(entrant, place);
                return true;
            }
            for (Entrant other : List.copyOf(there)) {
                there.remove(other);
                given.remove(other);
                there.add(entrant);
                given.put(entrant, place);
                seen.add(other);
                if (augment(other.area(), gone, left, taken, given, seen)) {
                    return true;
                }
                there.remove(entrant);
                given.remove(entrant);
                there.add(other);
                given.put(other, place);
            }
        }
        return false;
    }
}
