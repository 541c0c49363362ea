package org.junxian.programme.read;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.junxian.index.data.Period;
import org.junxian.index.data.VariableId;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.Block;
import org.junxian.programme.format.IntegrityBlocks;
import org.junxian.programme.integrity.IntegrityPlan;
import org.junxian.programme.integrity.IntegrityPlan.Additive;
import org.junxian.programme.integrity.IntegrityPlan.Output;
import org.junxian.programme.integrity.IntegrityPlan.Sum;
import org.junxian.programme.integrity.IntegrityPlan.Target;
import org.junxian.programme.model.Variable;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Yaml;

/// Reads `integrity.yaml`; a package without it checks nothing.
final class ReadIntegrity {

    static final String FILE = "integrity.yaml";

    private static final Map<String, Double> USUAL = usual();

    private final Draft draft;

    ReadIntegrity(Draft draft) {
        this.draft = draft;
    }

    Optional<IntegrityPlan> read() {
        return draft.yaml(FILE, false)
                .flatMap(yaml -> Fields.open(IntegrityBlocks.INTEGRITY, yaml, draft.findings()))
                .map(this::plan);
    }

    private IntegrityPlan plan(Fields fields) {
        return new IntegrityPlan(
                fields.yesNo("demonstration", false),
                fields.title("note"),
                each(fields, "outputs", IntegrityBlocks.OUTPUT, this::output),
                new LinkedHashSet<>(variables(fields, "rates")),
                each(fields, "targets", IntegrityBlocks.TARGET, this::target),
                each(fields, "sums", IntegrityBlocks.SUM, this::sum),
                each(fields, "additive", IntegrityBlocks.ADDITIVE, this::additive),
                variables(fields, "digits"),
                weights(fields),
                (int) fields.number("window", Range.COUNT_FROM_ONE, 5),
                fields.word("correction", Map.of("positive-dependence", false, "any-dependence", true), false),
                fields.number("level", Range.SHARE_ABOVE_ZERO, 0.1),
                fields.place());
    }

    private <T> List<T> each(
            Fields fields, String key, Block block, java.util.function.Function<Fields, Optional<T>> read) {
        return fields.list(
                key, item -> Fields.open(block, item, draft.findings()).flatMap(read));
    }

    private Optional<Output> output(Fields fields) {
        return variable(fields, "indicator").map(id -> new Output(id, variables(fields, "inputs")));
    }

    private Optional<Target> target(Fields fields) {
        SequencedMap<Period, Double> periods = new LinkedHashMap<>();
        for (var entry : fields.map("periods")) {
            Yaml.Entry written = entry.getValue();
            OptionalDouble value = fields.values().number(written.value(), Range.ANY);
            try {
                var period = Period.parse(entry.getKey());
                value.ifPresent(amount -> periods.put(period, amount));
            } catch (IllegalArgumentException e) {
                draft.findings().add(Problem.PERIOD_MALFORMED, written.keyPlace(), entry.getKey());
            }
        }
        return variable(fields, "indicator")
                .map(id -> new Target(id, fields.yesNo("growth", false), fields.number("value", Range.ANY), periods));
    }

    private Optional<Sum> sum(Fields fields) {
        return variable(fields, "whole")
                .map(id -> new Sum(id, variables(fields, "parts"), fields.number("tolerance", Range.POSITIVE, 0.01)));
    }

    private Optional<Additive> additive(Fields fields) {
        return variable(fields, "indicator")
                .map(id -> new Additive(id, fields.number("tolerance", Range.POSITIVE, 0.01)));
    }

    private SequencedMap<String, Double> weights(Fields fields) {
        if (!fields.has("weights")) {
            return new LinkedHashMap<>(USUAL);
        }
        var weights = new LinkedHashMap<String, Double>();
        for (var entry : fields.map("weights")) {
            Yaml key = new Yaml.Scalar(entry.getKey(), true, entry.getValue().keyPlace());
            Optional<String> check = fields.values().word(key, IntegrityPlan.CHECKS);
            OptionalDouble weight = fields.values().number(entry.getValue().value(), Range.POSITIVE);
            check.ifPresent(name -> weight.ifPresent(amount -> weights.put(name, amount)));
        }
        return weights;
    }

    private Optional<VariableId> variable(Fields fields, String key) {
        return fields.id(key)
                .flatMap(code -> draft.names().variable(code, fields.placeOf(key)))
                .map(Variable::id);
    }

    private List<VariableId> variables(Fields fields, String key) {
        return fields.list(
                key,
                item -> fields.values()
                        .id(item)
                        .flatMap(code -> draft.names().variable(code, item.place()))
                        .map(Variable::id));
    }

    private static Map<String, Double> usual() {
        var weights = new LinkedHashMap<String, Double>();
        for (String check : IntegrityPlan.CHECKS) {
            weights.put(
                    check,
                    switch (check) {
                        case "cross" -> 3.0;
                        case "smooth", "revision", "additivity" -> 2.0;
                        default -> 1.0;
                    });
        }
        return weights;
    }
}
