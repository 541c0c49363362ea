package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junxian.index.data.VariableId;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.form.Entry;
import org.junxian.programme.form.Form;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Validity;
import org.junxian.programme.read.ReadDepartments.DepartmentDraft;
import org.junxian.programme.read.ReadForms.FormDraft;

/// A figure is asked once (减负): no indicator is asked of the same units at the same time in two places, and what a
/// form expects from a department is kept by that department.
record CheckCollected(Findings findings, Names names) {

    /// Somebody is asked for an indicator.
    ///
    /// @param kinds the kinds of units it is stated for; empty for all
    private record Asked(Text where, Place place, List<String> kinds, Validity validity) {

        boolean meets(Asked other) {
            boolean sameUnits =
                    kinds.isEmpty() || other.kinds.isEmpty() || kinds.stream().anyMatch(other.kinds::contains);
            return sameUnits && validity.overlaps(other.validity);
        }
    }

    void check(Collection<FormDraft> forms, Collection<DepartmentDraft> departments) {
        Map<VariableId, List<Asked>> asked = new HashMap<>();
        for (DepartmentDraft department : departments) {
            department
                    .scope()
                    .places()
                    .forEach((code, place) -> asked.computeIfAbsent(new VariableId(code), id -> new ArrayList<>())
                            .add(new Asked(department.department().title(), place, List.of(), Validity.ALWAYS)));
        }
        for (FormDraft draft : forms) {
            for (Entry entry : draft.scope().entries().values()) {
                Place place = draft.scope()
                        .places()
                        .getOrDefault(entry.id(), draft.form().place());
                if (entry.isAsked()) {
                    Form form = draft.form();
                    entry.indicator()
                            .ifPresent(indicator -> asked.computeIfAbsent(indicator, id -> new ArrayList<>())
                                    .add(new Asked(form.title(), place, form.kinds(), form.validity())));
                }
                kept(entry, place, departments);
            }
        }
        asked.forEach(this::once);
    }

    private void kept(Entry entry, Place place, Collection<DepartmentDraft> departments) {
        if (!(entry.origin() instanceof Entry.Origin.KeptBy(String id))
                || entry.indicator().isEmpty()) {
            return;
        }
        Optional<DepartmentDraft> department =
                departments.stream().filter(d -> d.department().id().equals(id)).findFirst();
        String code = entry.indicator().get().code();
        if (department.isPresent()
                && department.get().scope().whole()
                && !department.get().scope().entries().containsKey(code)) {
            findings.add(Problem.NOT_KEPT, place, id, code);
        }
    }

    private void once(VariableId indicator, List<Asked> places) {
        places.sort(java.util.Comparator.comparing(Asked::place));
        for (int i = 1; i < places.size(); i++) {
            Asked later = places.get(i);
            places.subList(0, i).stream().filter(later::meets).findFirst().ifPresent(first -> {
                Text title = names.title(indicator);
                findings.addRelated(
                        Problem.ASKED_TWICE,
                        later.place(),
                        List.of(first.place(), later.place()),
                        indicator,
                        title,
                        first.where(),
                        later.where());
            });
        }
    }
}
