package org.junxian.index.data;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The units of an evaluation, sorted by code, with classes, exclusions by name, and composed units.
///
/// Throws an IllegalArgumentException when a code stands twice or an exclusion or part names an unknown unit.
public final class Population {

    private final List<Unit> units;
    private final List<ClassId> classes;
    private final List<Exclusion> exclusions;
    private final List<Composition> compositions;
    private final Map<UnitId, Integer> position = new HashMap<>();

    public Population(List<Unit> units, List<Exclusion> exclusions, List<Composition> compositions) {
        this.units = units.stream().sorted(Comparator.comparing(Unit::id)).toList();
        this.classes = units.stream().map(Unit::classId).distinct().sorted().toList();
        this.exclusions = exclusions.stream()
                .sorted(Comparator.comparing(Exclusion::unit))
                .toList();
        this.compositions = compositions.stream()
                .sorted(Comparator.comparing(Composition::whole))
                .toList();
        for (Unit unit : this.units) {
            if (position.put(unit.id(), position.size()) != null) {
                throw new IllegalArgumentException("Unit " + unit.id() + " stands twice in the population");
            }
        }
        checkNames();
    }

    public static Population of(List<Unit> units) {
        return new Population(units, List.of(), List.of());
    }

    private void checkNames() {
        exclusions.forEach(e -> indexOf(e.unit()));
        Set<UnitId> wholes = new HashSet<>();
        for (Composition c : compositions) {
            indexOf(c.whole());
            if (!wholes.add(c.whole())) {
                throw new IllegalArgumentException("Unit " + c.whole() + " is composed twice");
            }
            c.parts().forEach(p -> indexOf(p.unit()));
        }
        for (Composition c : compositions) {
            for (Composition.Part p : c.parts()) {
                if (wholes.contains(p.unit())) {
                    throw new IllegalArgumentException(
                            "Part " + p.unit() + " of " + c.whole() + " is itself composed; parts must be plain units");
                }
            }
        }
    }

    /// The units in the order of their codes; every array of a result runs in this order.
    public List<Unit> units() {
        return units;
    }

    public List<ClassId> classes() {
        return classes;
    }

    public List<Exclusion> exclusions() {
        return exclusions;
    }

    public List<Composition> compositions() {
        return compositions;
    }

    public int size() {
        return units.size();
    }

    /// The position of a unit, or an IllegalArgumentException that names it.
    public int indexOf(UnitId id) {
        Integer i = position.get(id);
        if (i == null) {
            throw new IllegalArgumentException(
                    "Unit " + id + " is not in the population of " + units.size() + " units");
        }
        return i;
    }

    public boolean contains(UnitId id) {
        return position.containsKey(id);
    }
}
