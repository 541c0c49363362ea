package org.junxian.app.area;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// The part of one programme that somebody may see: all of it, or some units, and the departments whose indicators
/// are theirs. Immutable. Every store method that touches data of units takes one; there is no overload without.
///
/// @param whole       every unit and every department of the programme
/// @param units       codes of units; a city's area holds the city itself and its counties
/// @param departments ids of departments of the package
public record Area(String programme, boolean whole, SortedSet<String> units, SortedSet<String> departments) {

    public Area {
        units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
        departments = Collections.unmodifiableSortedSet(new TreeSet<>(departments));
        for (String code : units) {
            requirePlain(code);
        }
        for (String department : departments) {
            requirePlain(department);
        }
    }

    public static Area whole(String programme) {
        return new Area(programme, true, Collections.emptySortedSet(), Collections.emptySortedSet());
    }

    public static Area none(String programme) {
        return new Area(programme, false, Collections.emptySortedSet(), Collections.emptySortedSet());
    }

    public static Area of(String programme, Collection<String> units, Collection<String> departments) {
        return new Area(programme, false, new TreeSet<>(units), new TreeSet<>(departments));
    }

    public boolean covers(String unit) {
        return whole || units.contains(unit);
    }

    public boolean coversDepartment(String department) {
        return whole || departments.contains(department);
    }

    public boolean isEmpty() {
        return !whole && units.isEmpty() && departments.isEmpty();
    }

    /// Codes travel to the database in one setting, separated by commas.
    private static void requirePlain(String code) {
        if (code.isEmpty() || code.equals("*") || code.indexOf(',') >= 0) {
            throw new IllegalArgumentException("An area cannot hold the code '" + code + "'");
        }
    }
}
