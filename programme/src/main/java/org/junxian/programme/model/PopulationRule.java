package org.junxian.programme.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;

/// Who takes part in an evaluation: all units of `kinds` that exist on the last day of the period, or exactly `units`
/// where that list is not empty; without those left out by name.
///
/// @param reclassed units that compete in another class than `classBy` says
public record PopulationRule(
        List<String> kinds,
        List<UnitId> units,
        List<LeftOut> leftOut,
        ClassBy classBy,
        List<Composed> composed,
        SortedMap<UnitId, ClassId> reclassed) {

    public PopulationRule {
        kinds = List.copyOf(kinds);
        units = List.copyOf(units);
        leftOut = List.copyOf(leftOut);
        composed = List.copyOf(composed);
        reclassed = Collections.unmodifiableSortedMap(new TreeMap<>(reclassed));
    }

    /// A unit left out by name, and why.
    public record LeftOut(UnitId unit, Text why, Grounds grounds, Place place) {}

    /// Where a unit's class comes from.
    public sealed interface ClassBy {

        /// The class in `territory/classes.csv` on the last day of the period.
        record OfTerritory() implements ClassBy {}

        /// There are no classes.
        record None() implements ClassBy {}

        /// A figure that carries the number of the class.
        record OfFigure(VariableId variable, Map<Double, ClassId> classes) implements ClassBy {
            public OfFigure {
                classes = Map.copyOf(classes);
            }
        }
    }

    /// A unit made of other units, and the sizes that weigh them.
    public sealed interface Composed {

        UnitId whole();

        Place place();

        /// Parts with stated sizes.
        record OfParts(UnitId whole, SortedMap<UnitId, Double> sizes, Place place) implements Composed {}

        /// All children of the whole that take part, weighed by a figure of the scheme's period.
        record OfChildren(UnitId whole, VariableId size, Place place) implements Composed {}
    }
}
