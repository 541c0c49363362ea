package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junxian.index.data.Frequency;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.form.Check;
import org.junxian.programme.form.Entry;
import org.junxian.programme.form.Form;
import org.junxian.programme.form.Section;
import org.junxian.programme.format.FormBlocks;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Validity;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;

/// Reads `forms/*.yaml` without their checks.
final class ReadForms {

    private final Draft draft;
    private final Findings findings;

    ReadForms(Draft draft) {
        this.draft = draft;
        this.findings = draft.findings();
    }

    /// A form whose checks are still to be read.
    ///
    /// @param clean it has no error so far
    record FormDraft(Form form, Fields fields, EntryScope scope, boolean clean) {

        Form withChecks(ReadChecks checks) {
            List<Check> read = fields.has("checks") ? checks.read(fields) : List.of();
            return new Form(
                    form.id(),
                    form.title(),
                    form.demonstration(),
                    form.frequency(),
                    form.kinds(),
                    form.deadlineDays(),
                    form.validity(),
                    form.sections(),
                    read,
                    form.grounds(),
                    form.place());
        }

        List<Collected.Known> known() {
            List<Collected.Known> known = new ArrayList<>();
            for (Entry entry : scope.entries().values()) {
                if (entry.origin() instanceof Entry.Origin.Known) {
                    Place place = scope.places().getOrDefault(entry.id(), form.place());
                    entry.indicator().ifPresent(i -> known.add(new Collected.Known(entry.id(), i, place)));
                }
            }
            return known;
        }
    }

    SequencedMap<String, FormDraft> read() {
        SequencedMap<String, FormDraft> forms = new LinkedHashMap<>();
        for (String file : draft.filesIn("forms", ".yaml")) {
            int before = findings.errors();
            draft.yaml(file, true)
                    .flatMap(yaml -> Fields.open(FormBlocks.FORM, yaml, findings))
                    .ifPresent(fields -> form(fields, file, before)
                            .ifPresent(form -> forms.put(form.form().id(), form)));
        }
        return forms;
    }

    private Optional<FormDraft> form(Fields fields, String file, int before) {
        Optional<String> id = fields.id("form").flatMap(i -> FormId.check(i, fields.placeOf("form"), findings));
        boolean named = id.filter(i -> FileName.matches(i, file, fields.placeOf("form"), findings))
                .isPresent();
        Frequency frequency = fields.word("frequency", Words.frequencies(), Frequency.YEAR);
        ReadEntries entries = new ReadEntries(draft, frequency);
        List<Section> sections = new ReadSections(draft, entries).read(fields);
        if (entries.none() && findings.errors() == before) {
            findings.add(Problem.NOTHING_ASKED, fields.placeOf("sections"), file);
        }
        if (id.isEmpty() || !named) {
            return Optional.empty();
        }
        List<String> kinds = fields.list(
                "kinds",
                kind -> fields.values().text(kind).flatMap(k -> draft.names().kind(k, kind.place())));
        Form form = new Form(
                id.get(),
                fields.title("title").orElse(Text.same(id.get())),
                fields.yesNo("demonstration", false),
                frequency,
                fields.has("kinds") ? kinds : draft.names().head().evaluated(),
                (int) fields.number("deadline-days", Range.COUNT, 0),
                validity(fields),
                sections,
                List.of(),
                draft.names().grounds(fields),
                fields.place());
        boolean clean = findings.errors() == before;
        EntryScope scope =
                new EntryScope(file, form.title(), entries.entries(), entries.places(), clean && entries.whole());
        return Optional.of(new FormDraft(form, fields, scope, clean));
    }

    private Validity validity(Fields fields) {
        Validity validity = new Validity(fields.date("from"), fields.date("to"));
        if (validity.from().isPresent()
                && validity.to().isPresent()
                && validity.from().get().isAfter(validity.to().get())) {
            findings.add(
                    Problem.DATES_REVERSED,
                    fields.placeOf("from"),
                    validity.from().get(),
                    validity.to().get());
            return Validity.ALWAYS;
        }
        return validity;
    }
}
