package org.junxian.programme.read;

import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.junxian.index.data.VariableId;
import org.junxian.programme.Programme;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.form.Department;
import org.junxian.programme.form.Entry;
import org.junxian.programme.form.Form;
import org.junxian.programme.model.Observation;
import org.junxian.programme.model.Place;

/// What a package says about collecting figures.
///
/// @param known entries whose figure is said to be known already, with their places
record Collected(SequencedMap<String, Form> forms, SequencedMap<String, Department> departments, List<Known> known) {

    /// @param entry the entry of a form that shows a figure nobody enters there
    record Known(String entry, VariableId indicator, Place place) {}

    /// Warns of entries whose figure can never arrive. Says nothing while there are errors.
    void checkKnown(Programme programme, Findings findings) {
        if (!findings.none() || known.isEmpty()) {
            return;
        }
        Set<VariableId> arriving =
                programme.observations().stream().map(Observation::variable).collect(Collectors.toSet());
        departments.values().forEach(department -> arriving.addAll(department.indicators()));
        for (Form form : forms.values()) {
            for (Entry entry : form.entries().values()) {
                entry.indicator().filter(indicator -> entry.isAsked()).ifPresent(arriving::add);
            }
        }
        for (Known entry : known) {
            if (!arriving.contains(entry.indicator())) {
                findings.add(Problem.KNOWN_NOWHERE, entry.place(), entry.entry(), entry.indicator());
            }
        }
    }
}
