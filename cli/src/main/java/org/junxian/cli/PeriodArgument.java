package org.junxian.cli;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junxian.index.data.Period;
import org.junxian.index.data.VariableId;
import org.junxian.programme.Programme;
import org.junxian.programme.VariablesOf;
import org.junxian.programme.model.Observation;
import org.junxian.programme.model.SchemeDefinition;

/// A period that a scheme can be evaluated at: one in which something it reads was observed.
final class PeriodArgument {

    private PeriodArgument() {}

    static SchemeDefinition at(Programme programme, SchemeDefinition scheme, String asked) throws Refusal {
        Set<VariableId> read = VariablesOf.of(scheme.scheme());
        SortedSet<Period> known = new TreeSet<>();
        for (Observation o : programme.observations()) {
            if (read.contains(o.variable())) {
                known.add(o.period());
            }
        }
        for (Period period : known) {
            if (period.toString().equals(asked)) {
                return scheme.at(period);
            }
        }
        String periods = known.stream().map(Period::toString).collect(Collectors.joining(", "));
        throw new Refusal("no-figures-then", asked, scheme.id(), periods, known.isEmpty() ? "" : known.last());
    }
}
