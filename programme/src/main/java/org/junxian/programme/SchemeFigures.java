package org.junxian.programme;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.programme.model.Observation;

/// The figures of a scheme's population, ready for the engine, and the observation behind each of them.
/// `demonstration`: at least one figure comes from a source marked as demonstration.
public record SchemeFigures(Figures figures, List<Observation> observations, boolean demonstration) {

    public SchemeFigures {
        observations = List.copyOf(observations);
    }

    /// The observation behind a figure; empty where nothing was reported.
    public Optional<Observation> find(UnitId unit, VariableId variable, Period period) {
        return observations.stream()
                .filter(o -> o.unit().equals(unit)
                        && o.variable().equals(variable)
                        && o.period().equals(period))
                .findFirst();
    }

    /// The ids of all sources the scheme's figures come from.
    public SortedSet<String> sources() {
        SortedSet<String> sources = new TreeSet<>();
        observations.forEach(o -> sources.add(o.source()));
        return Collections.unmodifiableSortedSet(sources);
    }
}
