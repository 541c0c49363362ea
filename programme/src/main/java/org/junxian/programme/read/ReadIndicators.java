package org.junxian.programme.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junxian.index.data.Frequency;
import org.junxian.index.data.VariableId;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.PackageBlocks;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Values;
import org.junxian.programme.yaml.Yaml;

/// Reads `indicators.yaml`.
final class ReadIndicators {

    private static final Map<String, Frequency> FREQUENCIES = Words.frequencies();

    private final Draft draft;
    private final Findings findings;

    ReadIndicators(Draft draft) {
        this.draft = draft;
        this.findings = draft.findings();
    }

    SequencedMap<VariableId, Variable> read() {
        SequencedMap<VariableId, Variable> variables = new LinkedHashMap<>();
        draft.yaml("indicators.yaml", true)
                .flatMap(yaml -> Fields.open(PackageBlocks.INDICATORS, yaml, findings))
                .ifPresent(fields -> variables(fields).forEach(entry -> {
                    if (!Values.isId(entry.getKey())) {
                        findings.add(Problem.ID_MALFORMED, entry.getValue().keyPlace(), entry.getKey());
                        return;
                    }
                    VariableId id = new VariableId(entry.getKey());
                    Fields.open(PackageBlocks.VARIABLE, entry.getValue().value(), findings)
                            .ifPresent(inner -> variables.put(id, variable(id, inner, entry.getValue())));
                }));
        return variables;
    }

    private List<Map.Entry<String, Yaml.Entry>> variables(Fields fields) {
        int before = findings.errors();
        List<Map.Entry<String, Yaml.Entry>> entries = fields.map("variables");
        if (entries.isEmpty() && fields.has("variables") && findings.errors() == before) {
            findings.add(Problem.TABLE_SIZE, fields.placeOf("variables"), 0, 1);
        }
        return entries;
    }

    private Variable variable(VariableId id, Fields fields, Yaml.Entry entry) {
        OptionalDouble lower = fields.number("lower", Range.ANY);
        OptionalDouble upper = fields.number("upper", Range.ANY);
        if (lower.isPresent() && upper.isPresent() && lower.getAsDouble() > upper.getAsDouble()) {
            findings.add(
                    Problem.BOUNDS_REVERSED, fields.placeOf("lower"), id, lower.getAsDouble(), upper.getAsDouble());
            lower = OptionalDouble.empty();
            upper = OptionalDouble.empty();
        }
        String unit = fields.text("unit").orElse("?");
        return new Variable(
                id,
                fields.title("title").orElse(Text.same(id.code())),
                new Text(unit, fields.text("unit-en").orElse(unit)),
                lower,
                upper,
                fields.yesNo("integer", false),
                fields.title("definition"),
                fields.word("frequency", FREQUENCIES, Frequency.YEAR),
                fields.title("reported-by"),
                categories(fields),
                entry.keyPlace());
    }

    private SortedMap<Double, Text> categories(Fields fields) {
        SortedMap<Double, Text> categories = new TreeMap<>();
        fields.map("categories").forEach(entry -> {
            Yaml key = new Yaml.Scalar(entry.getKey(), true, entry.getValue().keyPlace());
            OptionalDouble number = fields.values().number(key, Range.WHOLE);
            fields.values()
                    .title(entry.getValue().value())
                    .ifPresent(title -> number.ifPresent(n -> categories.put(n, title)));
        });
        return categories;
    }
}
