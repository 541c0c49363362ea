package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.junxian.index.certainty.Choice;
import org.junxian.index.certainty.Expert;
import org.junxian.index.certainty.Scope;
import org.junxian.index.certainty.Variation;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.PerClass;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.StudyBlocks;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Text;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Yaml;

/// Reads one entry of a study's `vary`: what is varied, and where in the tree.
record ReadVariation(Rules rules, SchemeDefinition scheme) {

    private static final List<String> KINDS = List.of(
            "weights-around",
            "weights-within",
            "experts",
            "normalise",
            "treat",
            "impute",
            "aggregate",
            "leave-out",
            "leave-one-out",
            "error",
            "revisions");
    private static final Range BELOW_ONE =
            new Range(x -> x > 0 && x < 1, new Text("大于 0 且小于 1 的数字", "a number above 0 and below 1"));
    private static final Range REVISION = new Range(x -> x > -1, new Text("大于 -1 的数字", "a number above -1"));

    Optional<Variation> read(Fields fields) {
        List<String> kinds = KINDS.stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            rules.findings()
                    .add(Problem.ONE_OF_KEYS, fields.place(), String.join(", ", kinds), String.join(" | ", KINDS));
            return Optional.empty();
        }
        int before = rules.findings().errors();
        Optional<Variation> variation = scope(fields).flatMap(scope -> variation(kinds.getFirst(), scope, fields));
        return rules.findings().errors() == before ? variation : Optional.empty();
    }

    private Optional<Scope> scope(Fields fields) {
        if (fields.has("under") && fields.has("level")) {
            rules.findings().add(Problem.ONE_OF_KEYS, fields.place(), "under, level", "under | level");
            return Optional.empty();
        }
        OptionalDouble level = fields.number("level", Range.COUNT);
        if (level.isPresent()) {
            return Optional.of(Scope.level((int) level.getAsDouble()));
        }
        if (!fields.has("under")) {
            return Optional.of(Scope.everything());
        }
        return fields.id("under")
                .flatMap(id -> node(id, fields.placeOf("under")))
                .map(Scope::under);
    }

    private Optional<NodeId> node(String id, Place place) {
        NodeId node = new NodeId(id);
        if (scheme.nodes().containsKey(node)) {
            return Optional.of(node);
        }
        List<String> known = scheme.nodes().keySet().stream().map(NodeId::id).toList();
        String nearest = Nearest.find(id, known).orElse("");
        rules.findings().add(Problem.NODE_UNKNOWN, place, id, Suggestion.of(nearest, known));
        return Optional.empty();
    }

    private Optional<Variation> variation(String kind, Scope scope, Fields fields) {
        ReadMethods methods = new ReadMethods(rules);
        return switch (kind) {
            case "weights-around" -> one(fields, kind, Range.POSITIVE).map(x -> new Variation.Dirichlet(scope, x));
            case "weights-within" -> one(fields, kind, BELOW_ONE).map(x -> new Variation.Band(scope, x));
            case "leave-out" -> one(fields, kind, BELOW_ONE).map(x -> new Variation.Inclusion(scope, x));
            case "error" -> one(fields, kind, Range.POSITIVE).map(x -> new Variation.FigureError(scope, x));
            case "leave-one-out" ->
                Optional.of(new Variation.OneOut(
                        scope, fields.word(kind, Map.of("always", false, "or-none", true), false)));
            case "revisions" -> revisions(scope, fields);
            case "experts" -> experts(fields).map(Variation.Panel::new);
            case "normalise" ->
                choices(fields, kind, new ReadNormalisation(rules)::read).map(c -> new Variation.Normalise(scope, c));
            case "treat" -> choices(fields, kind, methods::treatment).map(c -> new Variation.Treat(scope, c));
            case "impute" -> choices(fields, kind, methods::imputation).map(c -> new Variation.Impute(scope, c));
            default -> choices(fields, kind, methods::aggregation).map(c -> new Variation.Aggregate(scope, c));
        };
    }

    private static Optional<Double> one(Fields fields, String key, Range range) {
        OptionalDouble number = fields.number(key, range);
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    private Optional<Variation> revisions(Scope scope, Fields fields) {
        List<Double> relative = numbers(fields, "revisions", REVISION);
        return relative.isEmpty() ? empty(fields, "revisions") : Optional.of(new Variation.Revisions(scope, relative));
    }

    private List<Double> numbers(Fields fields, String key, Range range) {
        List<Double> numbers = new ArrayList<>();
        for (Yaml item : fields.list(key)) {
            fields.values().number(item, range).ifPresent(numbers::add);
        }
        return numbers;
    }

    private <T> Optional<T> empty(Fields fields, String key) {
        rules.findings().add(Problem.STUDY_EMPTY, fields.placeOf(key), key);
        return Optional.empty();
    }

    private <T> Optional<List<Choice<T>>> choices(Fields fields, String key, Function<Yaml, T> read) {
        List<Yaml> items = fields.list(key);
        List<Double> odds = numbers(fields, "odds", Range.POSITIVE);
        if (items.isEmpty()) {
            return empty(fields, key);
        }
        if (!odds.isEmpty() && odds.size() != items.size()) {
            rules.findings().add(Problem.TABLE_SIZE, fields.placeOf("odds"), odds.size(), items.size());
            return Optional.empty();
        }
        List<Choice<T>> choices = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            choices.add(new Choice<>(read.apply(items.get(i)), odds.isEmpty() ? 1 : odds.get(i)));
        }
        return Optional.of(choices);
    }

    private Optional<List<Choice<Expert>>> experts(Fields fields) {
        List<Choice<Expert>> experts = fields.list(
                "experts",
                item -> Fields.open(StudyBlocks.EXPERT, item, rules.findings()).map(this::expert));
        return experts.isEmpty() ? empty(fields, "experts") : Optional.of(experts);
    }

    private Choice<Expert> expert(Fields fields) {
        Map<NodeId, PerClass> weights = new TreeMap<>();
        for (var entry : fields.map("weights")) {
            node(entry.getKey(), entry.getValue().keyPlace())
                    .ifPresent(id ->
                            weights.put(id, rules.perClass(entry.getValue().value(), Range.NOT_NEGATIVE)));
        }
        return new Choice<>(
                new Expert(fields.text("name").orElse("?"), weights), fields.number("odds", Range.POSITIVE, 1));
    }
}
