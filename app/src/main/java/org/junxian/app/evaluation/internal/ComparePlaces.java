package org.junxian.app.evaluation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.FrozenResult;
import org.junxian.app.evaluation.Publication.PlaceChange;

/// Who stands otherwise in one result than in another: another class, another rank, or in only one of them.
final class ComparePlaces {

    private record Place(
            String name, @Nullable String classId, @Nullable Double rank) {}

    private ComparePlaces() {}

    static List<PlaceChange> between(FrozenResult before, FrozenResult after) {
        var then = places(before);
        var now = places(after);
        var changes = new ArrayList<PlaceChange>();
        now.forEach((unit, place) -> {
            var old = then.getOrDefault(unit, new Place(place.name(), null, null));
            if (!old.equals(place)) {
                changes.add(
                        new PlaceChange(unit, place.name(), old.classId(), place.classId(), old.rank(), place.rank()));
            }
        });
        then.forEach((unit, place) -> {
            if (!now.containsKey(unit)) {
                changes.add(new PlaceChange(unit, place.name(), place.classId(), null, place.rank(), null));
            }
        });
        changes.sort(
                Comparator.comparingDouble(ComparePlaces::distance).reversed().thenComparing(PlaceChange::unit));
        return changes;
    }

    private static double distance(PlaceChange change) {
        var before = change.rankBefore();
        var after = change.rankAfter();
        return before == null || after == null ? Double.MAX_VALUE : Math.abs(after - before);
    }

    private static Map<String, Place> places(FrozenResult result) {
        var places = new HashMap<String, Place>();
        var ranks = Objects.requireNonNull(
                result.ranks().get(result.nodes().getFirst().id()));
        for (int i = 0; i < result.units().size(); i++) {
            var unit = result.units().get(i);
            places.put(unit.code(), new Place(unit.name(), unit.classId(), ranks.get(i)));
        }
        return places;
    }
}
