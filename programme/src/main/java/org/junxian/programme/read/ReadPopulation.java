package org.junxian.programme.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.UnitId;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.SchemeBlocks;
import org.junxian.programme.model.PopulationRule;
import org.junxian.programme.model.PopulationRule.ClassBy;
import org.junxian.programme.model.PopulationRule.Composed;
import org.junxian.programme.model.PopulationRule.LeftOut;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Values;
import org.junxian.programme.yaml.Yaml;

/// Reads the block `population` of a scheme.
final class ReadPopulation {

    private final Rules rules;
    private final Names names;
    private final Values values;

    ReadPopulation(Rules rules) {
        this.rules = rules;
        this.names = rules.names();
        this.values = rules.values();
    }

    PopulationRule standard() {
        return new PopulationRule(
                names.head().evaluated(), List.of(), List.of(), new ClassBy.OfTerritory(), List.of(), new TreeMap<>());
    }

    PopulationRule read(Fields fields) {
        List<String> kinds = fields.has("kinds")
                ? fields.list("kinds", k -> values.text(k).flatMap(id -> names.kind(id, k.place())))
                : names.head().evaluated();
        return new PopulationRule(
                kinds,
                fields.list("units", this::unit),
                fields.list("exclude", this::leftOut),
                fields.find("class-by").map(this::classBy).orElse(new ClassBy.OfTerritory()),
                fields.list("compose", this::composed),
                reclassed(fields));
    }

    /// Units in another class than the rest of the rule says.
    private SortedMap<UnitId, ClassId> reclassed(Fields fields) {
        SortedMap<UnitId, ClassId> classes = new TreeMap<>();
        fields.map("reclass").forEach(entry -> {
            Yaml value = entry.getValue().value();
            Optional<UnitId> unit = names.unit(entry.getKey(), entry.getValue().keyPlace());
            values.text(value).ifPresent(name -> {
                if (!rules.classes().contains(new ClassId(name))) {
                    rules.reportClass(name, value.place());
                } else {
                    unit.ifPresent(known -> classes.put(known, new ClassId(name)));
                }
            });
        });
        return classes;
    }

    private Optional<UnitId> unit(Yaml value) {
        return values.text(value).flatMap(code -> names.unit(code, value.place()));
    }

    private Optional<LeftOut> leftOut(Yaml value) {
        return Fields.open(SchemeBlocks.EXCLUDE, value, rules.findings())
                .flatMap(fields -> fields.find("unit")
                        .flatMap(this::unit)
                        .map(unit -> new LeftOut(
                                unit,
                                fields.title("why").orElse(Text.same("?")),
                                names.grounds(fields),
                                fields.place())));
    }

    private ClassBy classBy(Yaml value) {
        if (value instanceof Yaml.Scalar) {
            String word = values.word(value, List.of("territory", "none")).orElse("none");
            return word.equals("none") ? new ClassBy.None() : new ClassBy.OfTerritory();
        }
        return Fields.open(SchemeBlocks.CLASS_BY_FIGURE, value, rules.findings())
                .flatMap(this::byFigure)
                .orElse(new ClassBy.None());
    }

    private Optional<ClassBy> byFigure(Fields fields) {
        Map<Double, ClassId> classes = new HashMap<>();
        fields.map("classes").forEach(entry -> {
            Yaml.Scalar key =
                    new Yaml.Scalar(entry.getKey(), true, entry.getValue().keyPlace());
            OptionalDouble number = values.number(key, Range.ANY);
            Optional<String> id = values.text(entry.getValue().value());
            id.ifPresent(name -> {
                if (!rules.classes().contains(new ClassId(name))) {
                    rules.reportClass(name, entry.getValue().value().place());
                } else {
                    number.ifPresent(n -> classes.put(n, new ClassId(name)));
                }
            });
        });
        return fields.text("figure")
                .flatMap(code -> names.variable(code, fields.placeOf("figure")))
                .map(variable -> new ClassBy.OfFigure(variable.id(), classes));
    }

    private Optional<Composed> composed(Yaml value) {
        return Fields.open(SchemeBlocks.COMPOSE, value, rules.findings()).flatMap(fields -> {
            Optional<UnitId> whole = fields.find("unit").flatMap(this::unit);
            Optional<Yaml> parts = fields.find("parts");
            if (whole.isEmpty() || parts.isEmpty()) {
                return Optional.empty();
            }
            return parts.get() instanceof Yaml.Mapping mapping
                    ? Optional.of(ofParts(whole.get(), mapping, fields))
                    : ofChildren(whole.get(), parts.get(), fields);
        });
    }

    private Composed ofParts(UnitId whole, Yaml.Mapping mapping, Fields fields) {
        SortedMap<UnitId, Double> sizes = new TreeMap<>();
        mapping.entries().forEach((code, entry) -> {
            OptionalDouble size = values.number(entry.value(), Range.POSITIVE);
            names.unit(code, entry.keyPlace()).ifPresent(unit -> sizes.put(unit, size.orElse(1)));
        });
        if (mapping.entries().isEmpty()) {
            rules.findings().add(Problem.TABLE_SIZE, mapping.place(), 0, 1);
        }
        return new Composed.OfParts(whole, sizes, fields.place());
    }

    private Optional<Composed> ofChildren(UnitId whole, Yaml parts, Fields fields) {
        if (values.word(parts, List.of("children")).isEmpty()) {
            return Optional.empty();
        }
        if (!fields.has("size")) {
            rules.findings().add(Problem.KEY_MISSING, fields.place(), "size", "compose", "size: population");
        }
        return fields.text("size")
                .flatMap(code -> names.variable(code, fields.placeOf("size")))
                .map(Variable::id)
                .map(size -> new Composed.OfChildren(whole, size, fields.place()));
    }
}
