package org.junxian.programme.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.junxian.index.data.Frequency;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.form.Entry;
import org.junxian.programme.format.CheckBlocks;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;
import org.junxian.programme.yaml.Chosen;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;

/// Reads the entries of one form. What an entry does not say itself is that of its indicator.
final class ReadEntries {

    private static final Map<String, Entry.Kind> KINDS =
            Map.of("number", Entry.Kind.NUMBER, "integer", Entry.Kind.INTEGER, "text", Entry.Kind.TEXT);

    private final Draft draft;
    private final Findings findings;
    private final Frequency frequency;
    private final SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Place> names = new HashMap<>();

    ReadEntries(Draft draft, Frequency frequency) {
        this.draft = draft;
        this.findings = draft.findings();
        this.frequency = frequency;
    }

    SequencedMap<String, Entry> entries() {
        return entries;
    }

    Map<String, Place> places() {
        return places;
    }

    /// Whether no entry was written, not even one that could not be read.
    boolean none() {
        return names.isEmpty();
    }

    /// Whether every entry that was written could be read.
    boolean whole() {
        return entries.size() == names.size();
    }

    /// Reads one entry; `inherited` is its title when neither it nor its place in a table says another.
    Optional<Entry> read(String id, Optional<Text> inherited, Fields fields, Place place) {
        Place before = names.putIfAbsent(Entry.feelName(id), place);
        if (before != null) {
            findings.addRelated(Problem.NAME_TWICE, place, List.of(before), id);
            return Optional.empty();
        }
        int errors = findings.errors();
        Optional<Variable> variable =
                fields.text("indicator").flatMap(code -> draft.names().variable(code, fields.placeOf("indicator")));
        Optional<Text> title = fields.title("title").or(() -> inherited).or(() -> variable.map(Variable::title));
        Entry.Kind kind = kind(id, fields, variable);
        Optional<Text> unit = unit(id, fields, variable);
        if (findings.errors() == errors) {
            required(fields, "title", title.isPresent() || fields.has("indicator"));
            required(fields, "unit", kind == Entry.Kind.TEXT || unit.isPresent() || fields.has("indicator"));
        }
        if (findings.errors() > errors || fields.has("indicator") && variable.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble lower = bound(fields, "lower", variable.map(Variable::lower));
        OptionalDouble upper = bound(fields, "upper", variable.map(Variable::upper));
        if (lower.isPresent() && upper.isPresent() && lower.getAsDouble() > upper.getAsDouble()) {
            findings.add(Problem.BOUNDS_REVERSED, fields.place(), id, lower.getAsDouble(), upper.getAsDouble());
        }
        variable.filter(v -> v.frequency() != frequency).ifPresent(v -> frequencyDiffers(v, fields));
        Entry entry = new Entry(
                id,
                title.orElse(Text.same(id)),
                unit.orElse(Text.same("")),
                fields.title("definition").or(() -> variable.flatMap(Variable::definition)),
                kind,
                fields.yesNo("required", true),
                lower,
                upper,
                variable.map(Variable::id),
                origin(id, fields));
        entries.put(id, entry);
        places.put(id, place);
        return Optional.of(entry);
    }

    private void frequencyDiffers(Variable variable, Fields fields) {
        findings.add(
                Problem.FREQUENCY_DIFFERS,
                fields.placeOf("indicator"),
                variable.id(),
                Words.frequency(variable.frequency()),
                Words.frequency(frequency));
    }

    private void required(Fields fields, String key, boolean there) {
        if (!there) {
            findings.add(Problem.KEY_MISSING, fields.place(), key, "form-entry", key + ": …");
        }
    }

    private static OptionalDouble bound(Fields fields, String key, Optional<OptionalDouble> byDefault) {
        return fields.has(key) ? fields.number(key, Range.ANY) : byDefault.orElse(OptionalDouble.empty());
    }

    private Entry.Kind kind(String id, Fields fields, Optional<Variable> variable) {
        Entry.Kind byDefault =
                variable.filter(Variable::integer).map(v -> Entry.Kind.INTEGER).orElse(Entry.Kind.NUMBER);
        Entry.Kind kind = fields.word("kind", KINDS, byDefault);
        if (kind == Entry.Kind.TEXT && variable.isPresent()) {
            findings.add(
                    Problem.TEXT_IN_CHECK,
                    fields.placeOf("kind"),
                    id,
                    variable.get().id());
        }
        return kind;
    }

    private Optional<Text> unit(String id, Fields fields, Optional<Variable> variable) {
        Optional<Text> written = fields.text("unit")
                .map(unit -> new Text(unit, fields.text("unit-en").orElse(unit)));
        if (written.isPresent()
                && variable.isPresent()
                && !written.get().zh().equals(variable.get().unit().zh())) {
            Variable v = variable.get();
            findings.add(
                    Problem.UNITS_DIFFER,
                    fields.placeOf("unit"),
                    id,
                    written.get().zh(),
                    v.id(),
                    v.unit());
        }
        return variable.map(Variable::unit).or(() -> written);
    }

    private Entry.Origin origin(String id, Fields fields) {
        Entry.Origin asked = new Entry.Origin.Asked(false);
        Optional<Chosen> chosen = fields.find("origin").flatMap(o -> Chosen.read(CheckBlocks.ORIGINS, o, findings));
        if (chosen.isEmpty()) {
            return asked;
        }
        Entry.Origin origin = switch (chosen.get().word()) {
            case "asked-from-last" -> new Entry.Origin.Asked(true);
            case "known" -> new Entry.Origin.Known();
            case "department" ->
                fields.values()
                        .text(chosen.get().parameters())
                        .flatMap(name -> draft.names()
                                .department(name, chosen.get().parameters().place()))
                        .<Entry.Origin>map(Entry.Origin.KeptBy::new)
                        .orElse(new Entry.Origin.Known());
            default -> asked;
        };
        if (!(origin instanceof Entry.Origin.Asked) && !fields.has("indicator")) {
            findings.add(Problem.NO_INDICATOR, fields.placeOf("origin"), id);
        }
        return origin;
    }
}
