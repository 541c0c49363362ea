package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Period;
import org.junxian.index.data.Population;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Measure;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.Normalisation;
import org.junxian.programme.Programme;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.model.Observation;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Text;

/// Checks that the figures of a scheme's indicators were observed in the periods it asks for: none at all is an
/// error, some missing is a warning that counts them and names the first.
final class CheckCoverage {

    private static final int NAMED = 5;

    private record Asked(VariableId variable, Period period) {}

    private final Programme programme;
    private final SchemeDefinition scheme;
    private final Population population;
    private final Findings findings;
    private final Map<Asked, Set<UnitId>> observed = new HashMap<>();

    CheckCoverage(Programme programme, SchemeDefinition scheme, Population population, Findings findings) {
        this.programme = programme;
        this.scheme = scheme;
        this.population = population;
        this.findings = findings;
    }

    /// Asks for every figure only of the units in whose class it counts.
    void check() {
        Map<Asked, Place> places = new LinkedHashMap<>();
        Map<Asked, Set<UnitId>> of = new HashMap<>();
        walk(scheme.scheme().root(), new HashSet<>(population.classes()), (indicator, classes) -> {
            for (Asked one : asked(indicator)) {
                places.putIfAbsent(one, scheme.node(indicator.id()).place());
                of.computeIfAbsent(one, a -> new TreeSet<>()).addAll(unitsIn(classes));
            }
        });
        for (Observation o : programme.observations()) {
            Asked one = new Asked(o.variable(), o.period());
            if (places.containsKey(one) && isAnswer(o)) {
                observed.computeIfAbsent(one, a -> new HashSet<>()).add(o.unit());
            }
        }
        places.forEach((one, place) -> report(one, of.getOrDefault(one, Set.of()), place));
    }

    /// Visits the indicators with the classes in which they and all groups above them have a weight.
    private static void walk(Node node, Set<ClassId> above, BiConsumer<Indicator, Set<ClassId>> visit) {
        Set<ClassId> classes = new HashSet<>(above);
        classes.removeIf(id -> !(node.weight().of(id) > 0));
        switch (node) {
            case Indicator indicator -> visit.accept(indicator, classes);
            case Group group -> group.children().forEach(child -> walk(child, classes, visit));
        }
    }

    /// Units with figures of their own, in the order of their codes.
    private Set<UnitId> unitsIn(Set<ClassId> classes) {
        Set<UnitId> units = new TreeSet<>();
        population.units().stream().filter(u -> classes.contains(u.classId())).forEach(u -> units.add(u.id()));
        population.compositions().forEach(c -> units.remove(c.whole()));
        population.exclusions().forEach(e -> units.remove(e.unit()));
        return units;
    }

    /// A figure that does not apply is an answer too: nobody should go looking for it.
    private static boolean isAnswer(Observation o) {
        return !(o.figure() instanceof org.junxian.index.data.Figure.NotReported);
    }

    private List<Asked> asked(Indicator indicator) {
        Measure measure = indicator.measure();
        Period period = measure.period().orElse(scheme.scheme().period());
        List<Asked> asked = new ArrayList<>();
        asked.add(new Asked(measure.variable(), period));
        measure.denominators().forEach(d -> asked.add(new Asked(d, period)));
        int lag = Math.max(lag(measure.change()), growthLag(indicator.normalisation()));
        if (lag > 0 && period.ordinal() > lag) {
            asked.add(new Asked(measure.variable(), period.minus(lag)));
        }
        return asked;
    }

    private static int growthLag(Normalisation normalisation) {
        return normalisation instanceof Normalisation.LevelGrowth both ? lag(both.change()) : 0;
    }

    private static int lag(Measure.Change change) {
        return switch (change) {
            case Measure.Change.Level level -> 0;
            case Measure.Change.Growth(int lag) -> lag;
            case Measure.Change.Difference(int lag) -> lag;
        };
    }

    private void report(Asked asked, Set<UnitId> units, Place place) {
        Set<UnitId> found = observed.getOrDefault(asked, Set.of());
        List<UnitId> missing = units.stream().filter(u -> !found.contains(u)).toList();
        if (missing.isEmpty()) {
            return;
        }
        Text title = programme.variable(asked.variable()).title();
        if (missing.size() == units.size()) {
            findings.add(Problem.NO_FIGURES, place, asked.variable(), title, asked.period(), units.size());
        } else {
            findings.add(
                    Problem.FIGURES_MISSING,
                    place,
                    asked.variable(),
                    title,
                    asked.period(),
                    missing.size(),
                    units.size(),
                    names(missing));
        }
    }

    private Text names(List<UnitId> missing) {
        List<Text> first = missing.stream()
                .limit(NAMED)
                .map(u -> programme.territory().get(u).title())
                .toList();
        boolean more = missing.size() > NAMED;
        return new Text(
                String.join("、", first.stream().map(Text::zh).toList()) + (more ? "等" : ""),
                String.join(", ", first.stream().map(Text::en).toList()) + (more ? " ..." : ""));
    }
}
