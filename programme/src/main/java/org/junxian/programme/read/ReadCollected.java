package org.junxian.programme.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junxian.programme.check.Findings;
import org.junxian.programme.form.Department;
import org.junxian.programme.form.Form;
import org.junxian.programme.read.ReadDepartments.DepartmentDraft;
import org.junxian.programme.read.ReadForms.FormDraft;

/// Reads `departments.yaml` and `forms/*.yaml`: first what is asked of whom, then the checks, which may speak of every
/// form. A form or department with an error is left out of the outcome.
final class ReadCollected {

    private final Draft draft;
    private final Findings findings;

    ReadCollected(Draft draft) {
        this.draft = draft;
        this.findings = draft.findings();
    }

    Collected read() {
        SequencedMap<String, DepartmentDraft> departments = new ReadDepartments(draft).read();
        SequencedMap<String, FormDraft> forms = new ReadForms(draft).read();
        new CheckCollected(findings, draft.names()).check(forms.values(), departments.values());
        SequencedMap<String, Department> readDepartments = new LinkedHashMap<>();
        departments.forEach((id, department) -> {
            int before = findings.errors();
            Department with = department.withChecks(new ReadChecks(draft, forms, department.scope()));
            if (department.clean() && findings.errors() == before) {
                readDepartments.put(id, with);
            }
        });
        SequencedMap<String, Form> readForms = new LinkedHashMap<>();
        forms.forEach((id, form) -> {
            int before = findings.errors();
            Form with = form.withChecks(new ReadChecks(draft, forms, form.scope()));
            if (form.clean() && findings.errors() == before) {
                readForms.put(id, with);
            }
        });
        List<Collected.Known> known =
                forms.values().stream().flatMap(form -> form.known().stream()).toList();
        return new Collected(readForms, readDepartments, known);
    }
}
