package org.junxian.programme.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.junxian.index.data.Frequency;
import org.junxian.index.data.VariableId;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.form.Department;
import org.junxian.programme.form.Entry;
import org.junxian.programme.format.FormBlocks;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Values;
import org.junxian.programme.yaml.Yaml;

/// Reads `departments.yaml` without the checks.
final class ReadDepartments {

    private static final String FILE = "departments.yaml";

    private final Draft draft;
    private final Findings findings;
    private final Set<String> declared = new LinkedHashSet<>();

    ReadDepartments(Draft draft) {
        this.draft = draft;
        this.findings = draft.findings();
    }

    /// A department whose checks are still to be read.
    ///
    /// @param clean it has no error so far
    record DepartmentDraft(Department department, Fields fields, EntryScope scope, boolean clean) {

        Department withChecks(ReadChecks checks) {
            return new Department(
                    department.id(),
                    department.title(),
                    department.demonstration(),
                    department.frequency(),
                    department.deadlineDays(),
                    department.indicators(),
                    fields.has("checks") ? checks.read(fields) : List.of(),
                    department.place());
        }
    }

    SequencedMap<String, DepartmentDraft> read() {
        SequencedMap<String, DepartmentDraft> departments = new LinkedHashMap<>();
        draft.yaml(FILE, false)
                .flatMap(yaml -> Fields.open(FormBlocks.DEPARTMENTS, yaml, findings))
                .ifPresent(fields -> fields.map("departments").forEach(entry -> {
                    declared.add(entry.getKey());
                    if (!Values.isId(entry.getKey())) {
                        findings.add(Problem.ID_MALFORMED, entry.getValue().keyPlace(), entry.getKey());
                    }
                    FormId.check(entry.getKey(), entry.getValue().keyPlace(), findings)
                            .flatMap(id -> department(id, entry.getValue()))
                            .ifPresent(department -> departments.put(entry.getKey(), department));
                }));
        draft.names().departments(declared);
        return departments;
    }

    private Optional<DepartmentDraft> department(String id, Yaml.Entry entry) {
        int before = findings.errors();
        return Fields.open(FormBlocks.DEPARTMENT, entry.value(), findings).map(fields -> {
            Frequency frequency = fields.word("frequency", Words.frequencies(), Frequency.YEAR);
            SequencedMap<String, Entry> entries = new LinkedHashMap<>();
            Map<String, Place> places = new HashMap<>();
            fields.list("indicators").forEach(item -> indicator(item, frequency, fields, entries, places));
            if (fields.list("indicators").isEmpty() && findings.errors() == before) {
                findings.add(Problem.NOTHING_ASKED, fields.placeOf("indicators"), id);
            }
            Department department = new Department(
                    id,
                    fields.title("title").orElse(Text.same(id)),
                    fields.yesNo("demonstration", false),
                    frequency,
                    (int) fields.number("deadline-days", Range.COUNT, 0),
                    entries.keySet().stream().map(VariableId::new).toList(),
                    List.of(),
                    entry.keyPlace());
            boolean clean = findings.errors() == before;
            boolean whole = clean && entries.size() == fields.list("indicators").size();
            EntryScope scope = new EntryScope(id, department.title(), entries, places, whole);
            return new DepartmentDraft(department, fields, scope, clean);
        });
    }

    private void indicator(
            Yaml item, Frequency frequency, Fields fields, Map<String, Entry> entries, Map<String, Place> places) {
        Optional<Variable> found =
                fields.values().text(item).flatMap(code -> draft.names().variable(code, item.place()));
        if (found.isEmpty()) {
            return;
        }
        Variable variable = found.get();
        Place before = places.get(variable.id().code());
        if (before != null) {
            findings.addRelated(Problem.NAME_TWICE, item.place(), List.of(before), variable.id());
            return;
        }
        if (variable.frequency() != frequency) {
            findings.add(
                    Problem.FREQUENCY_DIFFERS,
                    item.place(),
                    variable.id(),
                    Words.frequency(variable.frequency()),
                    Words.frequency(frequency));
        }
        entries.put(variable.id().code(), Entry.of(variable));
        places.put(variable.id().code(), item.place());
    }
}
