package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Measure;
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
    private final Set<UnitId> units;
    private final Findings findings;
    private final Map<Asked, Set<UnitId>> observed = new HashMap<>();

    CheckCoverage(Programme programme, SchemeDefinition scheme, Set<UnitId> units, Findings findings) {
        this.programme = programme;
        this.scheme = scheme;
        this.units = units;
        this.findings = findings;
    }

    void check() {
        Map<Asked, Place> asked = new HashMap<>();
        Set<Asked> order = new LinkedHashSet<>();
        for (Indicator indicator : scheme.scheme().indicators()) {
            for (Asked one : asked(indicator)) {
                order.add(one);
                asked.putIfAbsent(one, scheme.node(indicator.id()).place());
            }
        }
        for (Observation o : programme.observations()) {
            Asked one = new Asked(o.variable(), o.period());
            if (asked.containsKey(one) && isAnswer(o)) {
                observed.computeIfAbsent(one, a -> new HashSet<>()).add(o.unit());
            }
        }
        order.forEach(one -> report(one, asked.getOrDefault(one, scheme.place())));
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

    private void report(Asked asked, Place place) {
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
