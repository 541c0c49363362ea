package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.junxian.index.scheme.Adjustment;
import org.junxian.index.scheme.Adjustment.Amount;
import org.junxian.index.scheme.Adjustment.Effect;
import org.junxian.index.scheme.Condition;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Quantity;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.AdjustmentBlocks;
import org.junxian.programme.format.Block;
import org.junxian.programme.format.Choices;
import org.junxian.programme.format.ConditionBlocks;
import org.junxian.programme.model.RuleDefinition;
import org.junxian.programme.model.Text;
import org.junxian.programme.yaml.Chosen;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Yaml;

/// Reads the list of adjustments: bonuses, deductions, vetoes, floors, direct passes.
final class ReadAdjustments {

    private static final List<Block> KINDS = List.of(
            AdjustmentBlocks.BONUS,
            AdjustmentBlocks.DEDUCTION,
            AdjustmentBlocks.VETO,
            AdjustmentBlocks.FLOOR,
            AdjustmentBlocks.DIRECT_PASS);
    private static final NodeId INDEX = new NodeId("index");

    private final Rules rules;
    private final ReadConditions conditions;
    private final List<Adjustment> list = new ArrayList<>();
    private final SequencedMap<String, RuleDefinition> definitions = new LinkedHashMap<>();

    ReadAdjustments(Rules rules, ReadConditions conditions) {
        this.rules = rules;
        this.conditions = conditions;
    }

    List<Adjustment> list() {
        return list;
    }

    SequencedMap<String, RuleDefinition> definitions() {
        return definitions;
    }

    void read(Fields block) {
        for (Yaml item : block.list("list")) {
            rules.values()
                    .mapping(item)
                    .flatMap(this::kind)
                    .ifPresent(
                            kind -> Fields.open(kind, item, rules.findings()).ifPresent(fields -> one(kind, fields)));
        }
    }

    /// The kind of an adjustment is the one of the five words it bears.
    private Optional<Block> kind(Yaml.Mapping item) {
        List<Block> kinds =
                KINDS.stream().filter(k -> item.entries().containsKey(k.name())).toList();
        if (kinds.size() != 1) {
            String words = String.join(" | ", KINDS.stream().map(Block::name).toList());
            String found = String.join(", ", item.entries().keySet());
            rules.findings().add(Problem.ONE_OF_KEYS, item.place(), found, words);
            return Optional.empty();
        }
        return Optional.of(kinds.getFirst());
    }

    private void one(Block kind, Fields fields) {
        Optional<String> id = fields.id(kind.name());
        RuleDefinition definition = new RuleDefinition(
                id.orElse("?"),
                fields.title("title").orElse(Text.same(id.orElse("?"))),
                rules.names().grounds(fields),
                fields.place());
        Optional<Adjustment> adjustment = id.flatMap(i -> adjustment(kind.name(), i, fields));
        RuleDefinition first = definitions.putIfAbsent(definition.id(), definition);
        if (first != null) {
            rules.findings()
                    .addRelated(
                            Problem.ADJUSTMENT_TWICE,
                            fields.placeOf(kind.name()),
                            List.of(first.place()),
                            definition.id());
        } else {
            adjustment.ifPresent(list::add);
        }
    }

    private Optional<Adjustment> adjustment(String kind, String id, Fields fields) {
        Condition when = kind.equals("floor")
                ? new Condition.Always()
                : fields.find("when").map(conditions::condition).orElse(new Condition.Always());
        return switch (kind) {
            case "bonus" ->
                node(fields)
                        .flatMap(node -> amount(fields)
                                .map(amount -> new Adjustment.Bonus(
                                        id, node, when, amount, fields.number("cap", Range.POSITIVE))));
            case "deduction" ->
                node(fields)
                        .flatMap(node -> amount(fields)
                                .map(amount -> new Adjustment.Deduction(
                                        id, node, when, amount, fields.number("cap", Range.POSITIVE))));
            case "veto" -> effect(fields).map(effect -> new Adjustment.Veto(id, when, effect));
            case "floor" ->
                conditions
                        .node(fields, "node")
                        .flatMap(node -> effect(fields)
                                .map(effect -> new Adjustment.Floor(
                                        id, node, fields.number("minimum", Range.ANY, 0), effect)));
            default -> Optional.of(new Adjustment.DirectPass(id, when, fields.yesNo("rank-first", false)));
        };
    }

    private Optional<NodeId> node(Fields fields) {
        return fields.has("node") ? conditions.node(fields, "node") : Optional.of(INDEX);
    }

    private Optional<Amount> amount(Fields fields) {
        Optional<Yaml> value = fields.find("amount");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof Yaml.Scalar) {
            OptionalDouble points = rules.values().number(value.get(), Range.POSITIVE);
            return points.isPresent() ? Optional.of(new Amount.Fixed(points.getAsDouble())) : Optional.empty();
        }
        return Fields.open(ConditionBlocks.AMOUNT, value.get(), rules.findings())
                .flatMap(this::amountRule);
    }

    private Optional<Amount> amountRule(Fields fields) {
        if (fields.has("per-unit") == fields.has("by-rank")) {
            rules.findings()
                    .add(
                            Problem.ONE_OF_KEYS,
                            fields.place(),
                            fields.has("per-unit") ? "per-unit, by-rank" : "",
                            "per-unit | by-rank");
            return Optional.empty();
        }
        String key = fields.has("per-unit") ? "per-unit" : "by-rank";
        List<Yaml> pair = fields.list(key);
        if (pair.size() != 2) {
            rules.findings().add(Problem.TABLE_SIZE, fields.placeOf(key), pair.size(), 2);
            return Optional.empty();
        }
        Optional<Quantity> quantity = conditions.quantity(pair.get(0));
        if (key.equals("per-unit")) {
            double points = rules.values().number(pair.get(1), Range.NOT_ZERO).orElse(1);
            return quantity.map(q -> new Amount.PerUnit(q, points));
        }
        List<Double> table = rules.numbers(rules.values().list(pair.get(1)));
        return quantity.map(q -> new Amount.ByRank(q, table));
    }

    private Optional<Effect> effect(Fields fields) {
        return fields.find("effect")
                .flatMap(value -> Chosen.read(Choices.EFFECTS, value, rules.findings()))
                .map(chosen -> switch (chosen.word()) {
                    case "cap" ->
                        new Effect.Cap(rules.values()
                                .number(chosen.parameters(), Range.ANY)
                                .orElse(0));
                    case "take" ->
                        new Effect.Take(rules.values()
                                .number(chosen.parameters(), Range.POSITIVE)
                                .orElse(1));
                    case "rank-last" -> new Effect.RankLast();
                    case "exclude" -> new Effect.Exclude();
                    default -> new Effect.Mark();
                });
    }
}
