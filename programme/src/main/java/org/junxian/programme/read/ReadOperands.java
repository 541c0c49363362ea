package org.junxian.programme.read;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.check.Problem;
import org.junxian.programme.form.Entry;
import org.junxian.programme.form.Operand;
import org.junxian.programme.format.CheckBlocks;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;
import org.junxian.programme.read.ReadForms.FormDraft;
import org.junxian.programme.yaml.Chosen;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Yaml;

/// Reads the figures that checks speak of, and looks their entries up.
///
/// @param scope the entries of the form or department the checks belong to
record ReadOperands(Draft draft, Map<String, FormDraft> forms, EntryScope scope) {

    private Findings findings() {
        return draft.findings();
    }

    Optional<Operand> read(Yaml value, String check) {
        return Chosen.read(CheckBlocks.OPERANDS, value, findings()).flatMap(chosen -> operand(chosen, check));
    }

    private Optional<Operand> operand(Chosen chosen, String check) {
        Yaml value = chosen.parameters();
        return switch (chosen.word()) {
            case "earlier" ->
                Fields.open(CheckBlocks.EARLIER, value, findings()).flatMap(fields -> {
                    int years = (int) fields.number("years", Range.COUNT_FROM_ONE, 1);
                    return entry(fields, "entry", check).map(e -> new Operand.Earlier(e.id(), years));
                });
            case "elsewhere" ->
                Fields.open(CheckBlocks.ELSEWHERE, value, findings()).flatMap(f -> elsewhere(f, check));
            case "known" ->
                text(value)
                        .flatMap(code -> draft.names().variable(code, value.place()))
                        .map(variable -> new Operand.Known(variable.id()));
            default ->
                text(value)
                        .flatMap(id -> entry(id, value.place(), scope, check))
                        .map(entry -> new Operand.Here(entry.id()));
        };
    }

    private Optional<String> text(Yaml value) {
        return new org.junxian.programme.yaml.Values(findings()).text(value);
    }

    private Optional<Operand> elsewhere(Fields fields, String check) {
        Optional<String> name = fields.text("form");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        FormDraft form = forms.get(name.get());
        if (form == null) {
            if (!draft.has("forms/" + name.get() + ".yaml")) {
                Collection<String> ids = forms.keySet();
                String nearest = Nearest.find(name.get(), ids).orElse("");
                findings().add(Problem.FORM_UNKNOWN, fields.placeOf("form"), name.get(), Suggestion.of(nearest, ids));
            }
            return Optional.empty();
        }
        return fields.text("entry")
                .flatMap(id -> entry(id, fields.placeOf("entry"), form.scope(), check))
                .map(entry -> new Operand.Elsewhere(name.get(), entry.id()));
    }

    Optional<Entry> entry(Fields fields, String key, String check) {
        return fields.text(key).flatMap(id -> entry(id, fields.placeOf(key), scope, check));
    }

    /// An entry that a check can compute with.
    Optional<Entry> entry(String id, Place place, EntryScope in, String check) {
        Entry entry = in.entries().get(id);
        if (entry == null) {
            if (in.whole()) {
                String nearest = Nearest.find(id, in.entries().keySet()).orElse("");
                findings()
                        .add(
                                Problem.ENTRY_UNKNOWN,
                                place,
                                id,
                                in.name(),
                                Suggestion.of(nearest, in.entries().keySet()));
            }
            return Optional.empty();
        }
        if (entry.kind() == Entry.Kind.TEXT) {
            findings().add(Problem.TEXT_IN_CHECK, place, id, check);
            return Optional.empty();
        }
        return Optional.of(entry);
    }

    /// The unit of measure of a figure.
    Optional<Text> unit(Operand operand) {
        return switch (operand) {
            case Operand.Here(String id) -> unit(scope, id);
            case Operand.Earlier(String id, int years) -> unit(scope, id);
            case Operand.Elsewhere(String form, String id) ->
                Optional.ofNullable(forms.get(form)).flatMap(f -> unit(f.scope(), id));
            case Operand.Known(var variable) -> draft.names().find(variable).map(Variable::unit);
        };
    }

    private static Optional<Text> unit(EntryScope scope, String id) {
        return Optional.ofNullable(scope.entries().get(id)).map(Entry::unit);
    }

    /// What to call a figure in a message.
    static String name(Operand operand) {
        return switch (operand) {
            case Operand.Here(String id) -> id;
            case Operand.Earlier(String id, int years) -> id;
            case Operand.Elsewhere(String form, String id) -> form + " " + id;
            case Operand.Known(var variable) -> variable.code();
        };
    }
}
