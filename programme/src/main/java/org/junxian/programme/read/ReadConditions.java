package org.junxian.programme.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junxian.index.data.ClassId;
import org.junxian.index.scheme.Condition;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Quantity;
import org.junxian.index.scheme.Within;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.Choices;
import org.junxian.programme.format.ConditionBlocks;
import org.junxian.programme.model.Place;
import org.junxian.programme.yaml.Chosen;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Yaml;

/// Reads conditions and the quantities they compare. `nodes` are the ids of the scheme's tree.
record ReadConditions(Rules rules, List<String> nodes) {

    private static final Condition NEVER = new Condition.Not(new Condition.Always());

    Condition condition(Yaml value) {
        return Chosen.read(Choices.CONDITIONS, value, rules.findings())
                .map(this::condition)
                .orElse(NEVER);
    }

    private Condition condition(Chosen chosen) {
        return switch (chosen.word()) {
            case "at-least" -> compare(chosen.parameters(), Condition.AtLeast::new);
            case "more-than" -> compare(chosen.parameters(), Condition.MoreThan::new);
            case "at-most" -> compare(chosen.parameters(), Condition.AtMost::new);
            case "less-than" -> compare(chosen.parameters(), Condition.LessThan::new);
            case "in-class" -> new Condition.InClass(classes(chosen.parameters()));
            case "all" -> new Condition.All(list(chosen.parameters()));
            case "any" -> new Condition.Any(list(chosen.parameters()));
            case "not" -> new Condition.Not(condition(chosen.parameters()));
            default -> new Condition.Always();
        };
    }

    private List<Condition> list(Yaml value) {
        return rules.values().list(value).stream().map(this::condition).toList();
    }

    private Set<ClassId> classes(Yaml value) {
        Set<ClassId> classes = new HashSet<>();
        for (Yaml item : rules.values().list(value)) {
            rules.values().text(item).ifPresent(name -> {
                if (rules.classes().contains(new ClassId(name))) {
                    classes.add(new ClassId(name));
                } else {
                    rules.reportClass(name, item.place());
                }
            });
        }
        return classes;
    }

    private Condition compare(Yaml value, BiFunction<Quantity, Double, Condition> make) {
        List<Yaml> pair = rules.values().list(value);
        if (pair.size() != 2) {
            if (value instanceof Yaml.Sequence) {
                rules.findings().add(Problem.TABLE_SIZE, value.place(), pair.size(), 2);
            }
            return NEVER;
        }
        Optional<Quantity> quantity = quantity(pair.get(0));
        double number = rules.values().number(pair.get(1), Range.ANY).orElse(0);
        return quantity.map(q -> make.apply(q, number)).orElse(NEVER);
    }

    /// `{figure: code, lag: n}`, `{score: node}` or `{rank: node, within: all|class}`.
    Optional<Quantity> quantity(Yaml value) {
        return Fields.open(ConditionBlocks.QUANTITY, value, rules.findings()).flatMap(fields -> {
            List<String> kinds = List.of("figure", "score", "rank").stream()
                    .filter(fields::has)
                    .toList();
            if (kinds.size() != 1) {
                rules.findings()
                        .add(Problem.ONE_OF_KEYS, fields.place(), String.join(", ", kinds), "figure | score | rank");
                return Optional.empty();
            }
            return switch (kinds.getFirst()) {
                case "figure" ->
                    fields.text("figure")
                            .flatMap(code -> rules.names().variable(code, fields.placeOf("figure")))
                            .map(v -> new Quantity.FigureOf(v.id(), (int) fields.number("lag", Range.COUNT, 0)));
                case "score" -> node(fields, "score").map(Quantity.ScoreOf::new);
                default ->
                    node(fields, "rank")
                            .map(n -> new Quantity.RankOf(n, fields.word("within", Words.WITHIN, Within.ALL)));
            };
        });
    }

    /// The id of a node of the tree.
    Optional<NodeId> node(Fields fields, String key) {
        return fields.text(key).flatMap(id -> node(id, fields.placeOf(key)));
    }

    private Optional<NodeId> node(String id, Place place) {
        if (nodes.contains(id)) {
            return Optional.of(new NodeId(id));
        }
        rules.findings()
                .add(
                        Problem.NODE_UNKNOWN,
                        place,
                        id,
                        Suggestion.of(Nearest.find(id, nodes).orElse(""), nodes));
        return Optional.empty();
    }
}
