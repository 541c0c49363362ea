package org.junxian.programme.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Measure;
import org.junxian.index.scheme.Scheme;
import org.junxian.programme.model.Observation;

/// Looks up the observations behind a unit's figure of an indicator: the variable, its denominators, and the earlier
/// period where growth or a difference is taken.
public final class FigureSources {

    private record Key(UnitId unit, VariableId variable, Period period) {}

    private final Scheme scheme;
    private final Map<Key, Observation> observations = new HashMap<>();

    public FigureSources(EvaluatedScheme evaluated) {
        this.scheme = evaluated.scheme().scheme();
        for (Observation o : evaluated.figures().observations()) {
            observations.put(new Key(o.unit(), o.variable(), o.period()), o);
        }
    }

    /// The observations, the variable before its denominators, the latest period first.
    public List<Observation> behind(UnitId unit, Indicator indicator) {
        Measure measure = indicator.measure();
        List<Observation> found = new java.util.ArrayList<>();
        for (Period period : periods(measure)) {
            add(found, unit, measure.variable(), period);
            measure.denominators().forEach(variable -> add(found, unit, variable, period));
        }
        return found;
    }

    /// The ids of the sources of [#behind], sorted.
    public SortedSet<String> ids(UnitId unit, Indicator indicator) {
        SortedSet<String> ids = new TreeSet<>();
        behind(unit, indicator).forEach(o -> ids.add(o.source()));
        return ids;
    }

    private List<Period> periods(Measure measure) {
        Period period = measure.period().orElse(scheme.period());
        return switch (measure.change()) {
            case Measure.Change.Level() -> List.of(period);
            case Measure.Change.Growth(int lag) -> List.of(period, period.minus(lag));
            case Measure.Change.Difference(int lag) -> List.of(period, period.minus(lag));
        };
    }

    private void add(List<Observation> found, UnitId unit, VariableId variable, Period period) {
        Observation observation = observations.get(new Key(unit, variable, period));
        if (observation != null) {
            found.add(observation);
        }
    }
}
