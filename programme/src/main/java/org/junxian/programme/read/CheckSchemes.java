package org.junxian.programme.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.junxian.index.Engine;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;
import org.junxian.index.data.Population;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.programme.FormPopulation;
import org.junxian.programme.Programme;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.model.Observation;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.PopulationRule;
import org.junxian.programme.model.PopulationRule.ClassBy;
import org.junxian.programme.model.PopulationRule.Composed;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Text;

/// Checks every scheme against the territory: who takes part, in which class, and whether the figures are there.
final class CheckSchemes {

    private final Programme programme;
    private final Findings findings;
    private final boolean territoryClean;
    private final boolean figuresClean;

    /// What could not be read without errors is not asked for again.
    CheckSchemes(Programme programme, Findings findings, boolean territoryClean, boolean figuresClean) {
        this.programme = programme;
        this.findings = findings;
        this.territoryClean = territoryClean;
        this.figuresClean = figuresClean;
    }

    void check() {
        programme
                .defaultScheme()
                .filter(id -> !programme.files().byPath().containsKey("schemes/" + id + ".yaml"))
                .ifPresent(id -> findings.add(
                        Problem.SCHEME_UNKNOWN,
                        Place.ofFile("programme.yaml"),
                        id,
                        Suggestion.of("", programme.schemes().keySet())));
        if (territoryClean) {
            programme.schemes().values().forEach(this::scheme);
        }
        if (findings.none()) {
            programme.schemes().values().forEach(this::compute);
        }
    }

    /// The last check is the computation itself: figures may not suit a method (a share of a negative maximum, a
    /// reference unit without a figure), and then the engine says why.
    private void compute(SchemeDefinition scheme) {
        try {
            new Engine().evaluate(scheme.scheme(), programme.figuresFor(scheme).figures());
        } catch (IllegalArgumentException e) {
            findings.add(
                    Problem.NOT_COMPUTABLE, scheme.place(), scheme.id(), Text.same(String.valueOf(e.getMessage())));
        }
    }

    private void scheme(SchemeDefinition scheme) {
        Period period = scheme.scheme().period();
        SortedSet<UnitId> units = FormPopulation.unitsOf(programme.territory(), scheme.population(), period);
        if (units.isEmpty()) {
            findings.add(Problem.POPULATION_EMPTY, scheme.place(), scheme.id(), FormPopulation.lastDay(period));
            return;
        }
        for (PopulationRule.LeftOut left : scheme.population().leftOut()) {
            if (!units.contains(left.unit())) {
                findings.add(Problem.UNIT_NOT_EVALUATED, left.place(), left.unit(), scheme.id());
            }
        }
        int before = findings.errors();
        classes(scheme, units, period);
        parts(scheme, units, period);
        if (figuresClean && findings.errors() == before) {
            Population population = FormPopulation.form(programme, scheme, programme.observations());
            new CheckCoverage(programme, scheme, population, findings).check();
        }
    }

    private void classes(SchemeDefinition scheme, Set<UnitId> units, Period period) {
        switch (scheme.population().classBy()) {
            case ClassBy.None none -> {}
            case ClassBy.OfTerritory territory -> {
                if (!scheme.classes().isEmpty()) {
                    territoryClasses(scheme, units, FormPopulation.lastDay(period));
                }
            }
            case ClassBy.OfFigure(VariableId variable, Map<Double, ClassId> classes) -> {
                if (!figuresClean) {
                    return;
                }
                Map<UnitId, Double> numbers = values(variable, period);
                for (UnitId unit : units) {
                    Double number = numbers.get(unit);
                    if (!isComposed(scheme, unit) && (number == null || !classes.containsKey(number))) {
                        findings.add(
                                Problem.CLASS_NUMBER_UNKNOWN,
                                scheme.place(),
                                unit,
                                variable,
                                number == null ? "—" : org.junxian.programme.Numbers.shortest(number));
                    }
                }
            }
        }
    }

    private void territoryClasses(SchemeDefinition scheme, Set<UnitId> units, LocalDate day) {
        Map<UnitId, ClassId> classes = new HashMap<>();
        programme.territory().memberships().stream()
                .filter(m -> m.validity().contains(day))
                .forEach(m -> classes.put(m.unit(), m.classId()));
        for (UnitId unit : units) {
            ClassId own = classes.get(unit);
            Place place = programme.territory().get(unit).place();
            if (isComposed(scheme, unit)) {
                continue;
            }
            if (own == null) {
                findings.add(
                        Problem.UNIT_WITHOUT_CLASS,
                        place,
                        unit,
                        programme.territory().get(unit).title(),
                        day,
                        scheme.id());
            } else if (!scheme.classes().contains(own)) {
                String classesOfScheme = String.join(
                        ", ", scheme.classes().stream().map(ClassId::id).toList());
                findings.add(Problem.CLASS_NOT_IN_SCHEME, scheme.place(), own + " (" + unit + ")", classesOfScheme);
            }
        }
    }

    private static boolean isComposed(SchemeDefinition scheme, UnitId unit) {
        return scheme.population().composed().stream().anyMatch(c -> c.whole().equals(unit));
    }

    private void parts(SchemeDefinition scheme, Set<UnitId> units, Period period) {
        Map<UnitId, Place> wholes = new HashMap<>();
        for (Composed composed : scheme.population().composed()) {
            Place first = wholes.putIfAbsent(composed.whole(), composed.place());
            if (first != null) {
                findings.addRelated(Problem.ROW_TWICE, composed.place(), List.of(first), composed.whole());
            }
            switch (composed) {
                case Composed.OfParts(var whole, var sizes, Place place) ->
                    sizes.keySet().stream()
                            .filter(part -> !units.contains(part))
                            .forEach(part -> findings.add(Problem.UNIT_NOT_EVALUATED, place, part, scheme.id()));
                case Composed.OfChildren(UnitId whole, VariableId size, Place place) -> {
                    if (!figuresClean) {
                        continue;
                    }
                    Map<UnitId, Double> sizes = values(size, period);
                    List<UnitId> missing = programme.territory().childrenOf(whole).stream()
                            .map(child -> child.id())
                            .filter(units::contains)
                            .filter(child -> !(sizes.getOrDefault(child, 0.0) > 0))
                            .toList();
                    missing.forEach(child -> findings.add(Problem.SIZE_MISSING, place, child, size, period));
                }
            }
        }
    }

    private Map<UnitId, Double> values(VariableId variable, Period period) {
        Map<UnitId, Double> values = new HashMap<>();
        for (Observation o : programme.observations()) {
            if (o.variable().equals(variable) && o.period().equals(period)) {
                Optional.of(o.figure())
                        .filter(Figure.Value.class::isInstance)
                        .ifPresent(f -> values.put(o.unit(), ((Figure.Value) f).amount()));
            }
        }
        return values;
    }
}
