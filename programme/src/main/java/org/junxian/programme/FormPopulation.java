package org.junxian.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Composition;
import org.junxian.index.data.Exclusion;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;
import org.junxian.index.data.Population;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.programme.model.Observation;
import org.junxian.programme.model.PopulationRule;
import org.junxian.programme.model.PopulationRule.ClassBy;
import org.junxian.programme.model.PopulationRule.Composed;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Territory;
import org.junxian.programme.model.TerritoryUnit;

/// The units of an evaluation with their classes, as the scheme's population rule says, on the last day of its
/// period.
public final class FormPopulation {

    private final Programme programme;
    private final SchemeDefinition scheme;
    private final Collection<Observation> observations;
    private final LocalDate day;

    private FormPopulation(Programme programme, SchemeDefinition scheme, Collection<Observation> observations) {
        this.programme = programme;
        this.scheme = scheme;
        this.observations = observations;
        this.day = lastDay(scheme.scheme().period());
    }

    /// Throws an IllegalArgumentException when a unit has no class or a part no size.
    public static Population form(Programme programme, SchemeDefinition scheme, Collection<Observation> observations) {
        return new FormPopulation(programme, scheme, observations).form();
    }

    /// The first day of a period.
    public static LocalDate firstDay(Period period) {
        int months = 12 / period.frequency().perYear() * (period.number() - 1);
        return LocalDate.of(period.year(), months + 1, 1);
    }

    /// The last day of a period.
    public static LocalDate lastDay(Period period) {
        int months = 12 / period.frequency().perYear() * period.number();
        return LocalDate.of(period.year(), months, 1).plusMonths(1).minusDays(1);
    }

    /// The codes of the units that take part, composed ones included, before any is left out by name.
    public static SortedSet<UnitId> unitsOf(Territory territory, PopulationRule rule, Period period) {
        SortedSet<UnitId> units = new TreeSet<>(rule.units());
        if (units.isEmpty()) {
            territory.unitsOn(lastDay(period), rule.kinds()).forEach(u -> units.add(u.id()));
        }
        rule.composed().forEach(c -> units.add(c.whole()));
        return units;
    }

    private Population form() {
        PopulationRule rule = scheme.population();
        SortedSet<UnitId> codes =
                unitsOf(programme.territory(), rule, scheme.scheme().period());
        List<Unit> units = new ArrayList<>();
        codes.forEach(code -> units.add(new Unit(code, classOf(code))));
        List<Exclusion> exclusions = rule.leftOut().stream()
                .filter(l -> codes.contains(l.unit()))
                .map(l -> new Exclusion(l.unit(), l.why().zh()))
                .toList();
        List<Composition> compositions =
                rule.composed().stream().map(c -> composition(c, codes)).toList();
        return new Population(units, exclusions, compositions);
    }

    private ClassId classOf(UnitId unit) {
        ClassId stated = scheme.population().reclassed().get(unit);
        if (stated != null) {
            return stated;
        }
        return switch (scheme.population().classBy()) {
            case ClassBy.None none -> ClassId.ALL;
            case ClassBy.OfTerritory territory ->
                scheme.classes().isEmpty()
                        ? ClassId.ALL
                        : programme
                                .territory()
                                .classOf(unit, day)
                                .orElseGet(() -> composedOr(unit, "has no class on " + day));
            case ClassBy.OfFigure(VariableId variable, var classes) -> {
                double number = value(unit, variable);
                ClassId found = classes.get(number);
                yield found != null ? found : composedOr(unit, "has no class by " + variable + " (" + number + ")");
            }
        };
    }

    /// A composed unit without a class of its own competes in none of the others' classes.
    private ClassId composedOr(UnitId unit, String problem) {
        if (scheme.population().composed().stream().anyMatch(c -> c.whole().equals(unit))) {
            return ClassId.ALL;
        }
        throw new IllegalArgumentException("Unit " + unit + " " + problem);
    }

    private Composition composition(Composed rule, SortedSet<UnitId> codes) {
        SortedMap<UnitId, Double> sizes = new TreeMap<>();
        switch (rule) {
            case Composed.OfParts parts -> sizes.putAll(parts.sizes());
            case Composed.OfChildren(UnitId whole, VariableId size, var place) -> {
                for (TerritoryUnit child : programme.territory().childrenOf(whole)) {
                    if (codes.contains(child.id())) {
                        sizes.put(child.id(), value(child.id(), size));
                    }
                }
            }
        }
        List<Composition.Part> parts = new ArrayList<>();
        sizes.forEach((unit, size) -> parts.add(new Composition.Part(unit, size)));
        return new Composition(rule.whole(), parts);
    }

    private double value(UnitId unit, VariableId variable) {
        Period period = scheme.scheme().period();
        for (Observation o : observations) {
            if (o.unit().equals(unit)
                    && o.variable().equals(variable)
                    && o.period().equals(period)) {
                return o.figure() instanceof Figure.Value(double amount) ? amount : Double.NaN;
            }
        }
        return Double.NaN;
    }
}
