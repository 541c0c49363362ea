package org.junxian.programme.read;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.junxian.index.data.ClassId;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.Format;
import org.junxian.programme.format.PackageBlocks;
import org.junxian.programme.model.Boundaries;
import org.junxian.programme.model.Text;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Values;

/// Reads `programme.yaml`.
final class ReadHead {

    private static final String FILE = "programme.yaml";
    private static final String SHAPES = "territory/boundaries.geojson";

    private final Draft draft;

    ReadHead(Draft draft) {
        this.draft = draft;
    }

    Optional<Head> read() {
        return draft.yaml(FILE, true)
                .flatMap(yaml -> Fields.open(PackageBlocks.PROGRAMME, yaml, draft.findings()))
                .flatMap(this::head);
    }

    private Optional<Head> head(Fields fields) {
        OptionalDouble format = fields.number("format", Range.WHOLE);
        if (format.isPresent() && format.getAsDouble() != Format.VERSION) {
            draft.findings()
                    .add(Problem.FORMAT_UNKNOWN, fields.placeOf("format"), (long) format.getAsDouble(), Format.VERSION);
            return Optional.empty();
        }
        SequencedMap<String, Text> kinds = titles(fields, "kinds");
        SequencedMap<ClassId, Text> classes = new LinkedHashMap<>();
        titles(fields, "classes").forEach((id, title) -> classes.put(new ClassId(id), title));
        return Optional.of(new Head(
                fields.id("programme").orElse("?"),
                fields.title("title").orElse(Text.same("?")),
                fields.title("province").orElse(Text.same("?")),
                fields
                        .list(
                                "years",
                                y -> fields.values().number(y, Range.YEAR).stream()
                                        .boxed()
                                        .findFirst())
                        .stream()
                        .map(Double::intValue)
                        .toList(),
                fields.title("unit-word").orElse(new Text("单位", "unit")),
                fields.title("parent-word").orElse(new Text("上级单位", "parent")),
                kinds,
                fields.list(
                        "evaluated",
                        kind -> fields.values().word(kind, kinds.isEmpty() ? java.util.List.of("?") : kinds.keySet())),
                classes,
                titles(fields, "statuses"),
                fields.id("default-scheme"),
                fields.title("licence"),
                boundaries(fields)));
    }

    private SequencedMap<String, Text> titles(Fields fields, String key) {
        SequencedMap<String, Text> titles = new LinkedHashMap<>();
        Values values = fields.values();
        fields.map(key).forEach(entry -> {
            if (!Values.isId(entry.getKey())) {
                draft.findings().add(Problem.ID_MALFORMED, entry.getValue().keyPlace(), entry.getKey());
            }
            values.title(entry.getValue().value()).ifPresent(title -> titles.put(entry.getKey(), title));
        });
        return titles;
    }

    private Optional<Boundaries> boundaries(Fields fields) {
        Optional<Fields> block = fields.block("boundaries", PackageBlocks.BOUNDARIES);
        Optional<String> approval = block.flatMap(b -> b.text("approval-number"));
        Optional<String> source =
                block.flatMap(b -> b.id("source").flatMap(id -> draft.names().source(id, b.placeOf("source"))));
        return draft.has(SHAPES) ? Optional.of(new Boundaries(SHAPES, approval, source)) : Optional.empty();
    }
}
