package org.junxian.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Population;
import org.junxian.index.data.VariableId;
import org.junxian.programme.model.Observation;
import org.junxian.programme.model.SchemeDefinition;

/// Puts together what a scheme needs to be evaluated: its population on the last day of its period, and the figures
/// it reads, from whatever holds the observations (the package's files, a database at a moment).
public final class GatherFigures {

    private GatherFigures() {}

    /// Throws an IllegalArgumentException when the observations do not give every unit a class or a size the scheme
    /// asks for; a package that was checked never does.
    public static SchemeFigures gather(
            Programme programme, SchemeDefinition scheme, Collection<Observation> observations) {
        return gather(programme, scheme, observations, Set.of());
    }

    /// The same with the figures of further variables, which another scheme reads.
    public static SchemeFigures gather(
            Programme programme,
            SchemeDefinition scheme,
            Collection<Observation> observations,
            Collection<VariableId> also) {
        Population population = FormPopulation.form(programme, scheme, observations);
        Set<VariableId> wanted = new HashSet<>(VariablesOf.of(scheme.scheme()));
        wanted.addAll(also);
        Figures.Builder figures = Figures.of(population);
        List<Observation> used = new ArrayList<>();
        boolean demonstration = false;
        for (Observation o : observations) {
            if (wanted.contains(o.variable()) && population.contains(o.unit())) {
                figures.put(o.unit(), o.variable(), o.period(), o.figure());
                used.add(o);
                demonstration |= programme.isDemonstration(o.source());
            }
        }
        return new SchemeFigures(figures.build(), used, demonstration);
    }
}
