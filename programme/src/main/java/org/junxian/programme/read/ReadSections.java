package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.check.Problem;
import org.junxian.programme.form.Entry;
import org.junxian.programme.form.Line;
import org.junxian.programme.form.Section;
import org.junxian.programme.format.FormBlocks;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Values;
import org.junxian.programme.yaml.Yaml;

/// Reads the sections of a form, their columns and lines.
final class ReadSections {

    private static final Range LEVEL = new Range(x -> x == 0 || x == 1 || x == 2, Text.same("0 | 1 | 2"));

    private final Findings findings;
    private final ReadEntries entries;
    private final Map<String, Place> sections = new HashMap<>();

    ReadSections(Draft draft, ReadEntries entries) {
        this.findings = draft.findings();
        this.entries = entries;
    }

    List<Section> read(Fields form) {
        return form.list(
                "sections",
                item -> Fields.open(FormBlocks.SECTION, item, findings).map(this::section));
    }

    private Section section(Fields fields) {
        Place place = fields.placeOf("section");
        String id = fields.id("section")
                .flatMap(i -> FormId.check(i, place, findings))
                .orElse("?");
        Place before = sections.putIfAbsent(id, place);
        if (before != null) {
            findings.addRelated(Problem.NAME_TWICE, place, List.of(before), id);
        }
        List<Section.Heading> columns = columns(fields);
        List<Line> lines = fields.list(
                "lines", item -> Fields.open(FormBlocks.LINE, item, findings).flatMap(line -> line(line, id, columns)));
        return new Section(id, fields.title("title").orElse(Text.same(id)), columns, lines);
    }

    private List<Section.Heading> columns(Fields fields) {
        List<Section.Heading> columns = new ArrayList<>();
        fields.map("columns").forEach(entry -> {
            Place place = entry.getValue().keyPlace();
            if (!Values.isId(entry.getKey())) {
                findings.add(Problem.ID_MALFORMED, place, entry.getKey());
            }
            Optional<String> id = FormId.check(entry.getKey(), place, findings);
            Optional<Text> title = fields.values().title(entry.getValue().value());
            id.ifPresent(i -> columns.add(new Section.Heading(i, title.orElse(Text.same(i)))));
        });
        return columns;
    }

    private Optional<Line> line(Fields fields, String section, List<Section.Heading> columns) {
        Optional<String> id = fields.id("line").flatMap(i -> FormId.check(i, fields.placeOf("line"), findings));
        int level = (int) fields.number("level", LEVEL, 0);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (!columns.isEmpty()) {
            Text title = fields.title("title").orElse(Text.same(id.get()));
            return Optional.of(new Line(id.get(), title, level, row(fields, id.get(), title, section, columns)));
        }
        if (fields.has("entries")) {
            fields.map("entries").forEach(entry -> columnUnknown(entry.getKey(), entry.getValue(), section, columns));
            return Optional.empty();
        }
        Optional<Entry> entry = entries.read(id.get(), Optional.empty(), fields, fields.placeOf("line"));
        return entry.map(it -> new Line(id.get(), it.title(), level, List.of(entry)));
    }

    private List<Optional<Entry>> row(
            Fields fields, String line, Text title, String section, List<Section.Heading> columns) {
        if (!fields.has("entries")) {
            findings.add(Problem.KEY_MISSING, fields.place(), "entries", "form-line", "entries: { … }");
            return columns.stream().map(column -> Optional.<Entry>empty()).toList();
        }
        SequencedMap<String, Entry> byColumn = new LinkedHashMap<>();
        fields.map("entries").forEach(written -> {
            Yaml.Entry value = written.getValue();
            Optional<Section.Heading> column = columns.stream()
                    .filter(c -> c.id().equals(written.getKey()))
                    .findFirst();
            if (column.isEmpty()) {
                columnUnknown(written.getKey(), value, section, columns);
                return;
            }
            Text heading = column.get().title();
            Text both = new Text(title.zh() + "·" + heading.zh(), title.en() + ": " + heading.en());
            Fields.open(FormBlocks.ENTRY, value.value(), findings)
                    .flatMap(inner ->
                            entries.read(line + "." + written.getKey(), Optional.of(both), inner, value.keyPlace()))
                    .ifPresent(entry -> byColumn.put(written.getKey(), entry));
        });
        return columns.stream()
                .map(column -> Optional.ofNullable(byColumn.get(column.id())))
                .toList();
    }

    private void columnUnknown(String name, Yaml.Entry entry, String section, List<Section.Heading> columns) {
        List<String> ids = columns.stream().map(Section.Heading::id).toList();
        String nearest = Nearest.find(name, ids).orElse("");
        findings.add(Problem.COLUMN_NOT_THERE, entry.keyPlace(), name, section, Suggestion.of(nearest, ids));
    }
}
