package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.feel.FeelExpression;
import org.junxian.programme.form.Check;
import org.junxian.programme.form.Check.Rule;
import org.junxian.programme.form.Entry;
import org.junxian.programme.form.Operand;
import org.junxian.programme.form.UnitConversion;
import org.junxian.programme.format.CheckBlocks;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;
import org.junxian.programme.read.ReadForms.FormDraft;
import org.junxian.programme.yaml.Chosen;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Yaml;

/// Reads the checks of one form or department. A check that cannot be read is reported and left out.
final class ReadChecks {

    private static final Map<String, Check.Level> LEVELS = Map.of("hard", Check.Level.HARD, "soft", Check.Level.SOFT);

    private final Draft draft;
    private final Findings findings;
    private final ReadOperands operands;
    private final EntryScope scope;
    private final Map<String, Place> ids = new HashMap<>();

    ReadChecks(Draft draft, Map<String, FormDraft> forms, EntryScope scope) {
        this.draft = draft;
        this.findings = draft.findings();
        this.operands = new ReadOperands(draft, forms, scope);
        this.scope = scope;
    }

    List<Check> read(Fields fields) {
        return fields.list(
                "checks", item -> Fields.open(CheckBlocks.CHECK, item, findings).flatMap(this::check));
    }

    private Optional<Check> check(Fields fields) {
        Place place = fields.placeOf("check");
        Optional<String> id = fields.id("check").flatMap(i -> FormId.ofCheck(i, place, findings));
        id.map(i -> ids.putIfAbsent(i, place))
                .ifPresent(before -> findings.addRelated(Problem.NAME_TWICE, place, List.of(before), id.orElse("")));
        Check.Level level = fields.word("level", LEVELS, Check.Level.HARD);
        Optional<Text> title = fields.title("title");
        Optional<Text> why = fields.title("why");
        Optional<Text> advice = fields.title("advice");
        Optional<Rule> rule = fields.find("rule")
                .flatMap(value -> Chosen.read(CheckBlocks.RULES, value, findings))
                .flatMap(chosen -> rule(chosen, id.orElse("?")));
        if (id.isEmpty() || title.isEmpty() || why.isEmpty() || advice.isEmpty()) {
            return Optional.empty();
        }
        return rule.map(r -> new Check(id.get(), level, r, title.get(), why.get(), advice.get(), fields.place()));
    }

    private Optional<Rule> rule(Chosen chosen, String check) {
        Yaml value = chosen.parameters();
        return switch (chosen.word()) {
            case "sum" -> Fields.open(CheckBlocks.SUM, value, findings).flatMap(f -> sum(f, check));
            case "same" -> Fields.open(CheckBlocks.SAME, value, findings).flatMap(f -> same(f, check));
            case "ratio" -> Fields.open(CheckBlocks.RATIO, value, findings).flatMap(f -> ratio(f, check));
            case "change" -> Fields.open(CheckBlocks.CHANGE, value, findings).flatMap(f -> change(f, check));
            case "additive" ->
                Fields.open(CheckBlocks.ADDITIVE, value, findings)
                        .flatMap(f -> operands.entry(f, "entry", check)
                                .map(entry -> new Rule.Additive(entry.id(), tolerance(f))));
            default -> expression(value);
        };
    }

    private Optional<Rule> sum(Fields fields, String check) {
        Optional<Entry> total = operands.entry(fields, "total", check);
        List<String> parts = new ArrayList<>();
        for (Yaml item : fields.list("of")) {
            Optional<Entry> part = fields.values()
                    .text(item)
                    .flatMap(id -> operands.entry(id, item.place(), scope, check))
                    .filter(p -> total.isPresent());
            part.ifPresent(p -> {
                Entry whole = total.orElseThrow();
                if (p.id().equals(whole.id()) || parts.contains(p.id())) {
                    findings.add(Problem.CHECK_REPEATS, item.place(), p.id());
                } else if (!p.unit().zh().equals(whole.unit().zh())) {
                    findings.add(Problem.UNITS_DIFFER, item.place(), p.id(), p.unit(), whole.id(), whole.unit());
                }
                parts.add(p.id());
            });
        }
        if (parts.isEmpty() && fields.list("of").isEmpty() && fields.has("of")) {
            findings.add(Problem.TABLE_SIZE, fields.placeOf("of"), 0, 1);
        }
        return total.map(t -> new Rule.Sum(t.id(), parts, tolerance(fields)));
    }

    private Optional<Rule> same(Fields fields, String check) {
        Optional<Entry> entry = operands.entry(fields, "entry", check);
        Optional<Operand> other = fields.find("other").flatMap(value -> operands.read(value, check));
        if (entry.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Entry here = entry.get();
        if (other.get() instanceof Operand.Here(String id) && id.equals(here.id())) {
            findings.add(Problem.CHECK_REPEATS, fields.placeOf("other"), id);
        }
        operands.unit(other.get()).ifPresent(unit -> {
            if (UnitConversion.factor(unit.zh(), here.unit().zh()).isEmpty()) {
                findings.add(
                        Problem.UNITS_DIFFER,
                        fields.placeOf("entry"),
                        here.id(),
                        here.unit(),
                        ReadOperands.name(other.get()),
                        unit);
            }
        });
        return Optional.of(new Rule.Same(here.id(), other.get(), tolerance(fields)));
    }

    private Optional<Rule> ratio(Fields fields, String check) {
        Optional<Entry> entry = operands.entry(fields, "entry", check);
        Optional<Operand> by = fields.find("by").flatMap(value -> operands.read(value, check));
        double scale = fields.number("scale", Range.POSITIVE, 1);
        Bounds bounds = bounds(fields);
        if (entry.isEmpty() || by.isEmpty()) {
            return Optional.empty();
        }
        if (by.get() instanceof Operand.Here(String id) && id.equals(entry.get().id())) {
            findings.add(Problem.CHECK_REPEATS, fields.placeOf("by"), id);
        }
        return Optional.of(new Rule.Ratio(entry.get().id(), by.get(), scale, bounds.lower(), bounds.upper()));
    }

    private Optional<Rule> change(Fields fields, String check) {
        int years = (int) fields.number("years", Range.COUNT_FROM_ONE, 1);
        Bounds bounds = bounds(fields);
        return operands.entry(fields, "entry", check)
                .map(entry -> new Rule.Change(entry.id(), years, bounds.lower(), bounds.upper()));
    }

    private Optional<Rule> expression(Yaml value) {
        return new ReadExpression(draft, scope)
                .read(value)
                .map(feel -> new Rule.Expression(feel.text(), entries(feel)));
    }

    private List<String> entries(FeelExpression feel) {
        return scope.entries().keySet().stream()
                .filter(id -> feel.here().contains(Entry.feelName(id)))
                .toList();
    }

    private static double tolerance(Fields fields) {
        return fields.number("tolerance", Range.NOT_NEGATIVE, 0);
    }

    private record Bounds(OptionalDouble lower, OptionalDouble upper) {}

    private Bounds bounds(Fields fields) {
        Bounds bounds = new Bounds(fields.number("lower", Range.ANY), fields.number("upper", Range.ANY));
        if (!fields.has("lower") && !fields.has("upper")) {
            findings.add(Problem.NO_BOUND, fields.place());
        } else if (bounds.lower().isPresent()
                && bounds.upper().isPresent()
                && bounds.lower().getAsDouble() > bounds.upper().getAsDouble()) {
            findings.add(
                    Problem.BOUNDS_REVERSED,
                    fields.placeOf("lower"),
                    fields.text("entry").orElse("?"),
                    bounds.lower().getAsDouble(),
                    bounds.upper().getAsDouble());
        }
        return bounds;
    }
}
