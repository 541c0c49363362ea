package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Measure;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.PerClass;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.Block;
import org.junxian.programme.format.SchemeBlocks;
import org.junxian.programme.model.NodeDefinition;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Yaml;

/// Reads the tree of a scheme, from the index down.
final class ReadTree {

    private static final Text INDEX = new Text("综合指数", "Index");

    private final Rules rules;
    private final ReadMethods methods;
    private final Findings findings;
    private final SequencedMap<NodeId, NodeDefinition> definitions = new LinkedHashMap<>();

    ReadTree(Rules rules) {
        this.rules = rules;
        this.methods = new ReadMethods(rules);
        this.findings = rules.findings();
    }

    SequencedMap<NodeId, NodeDefinition> definitions() {
        return definitions;
    }

    /// The root; empty when it has nothing below it.
    Optional<Group> root(Fields tree, Inherited inherited) {
        NodeId id = new NodeId("index");
        define(id, tree.title("title").orElse(INDEX), Optional.empty(), tree);
        return group(id, PerClass.all(1), tree, inherited);
    }

    private Optional<Group> group(NodeId id, PerClass weight, Fields fields, Inherited above) {
        Inherited below = above.with(fields, rules);
        Aggregation aggregation =
                fields.find("aggregate").map(methods::aggregation).orElse(above.aggregation());
        List<Yaml> items = fields.list("of");
        if (items.isEmpty()) {
            if (fields.has("of")) {
                findings.add(Problem.TABLE_SIZE, fields.placeOf("of"), 0, 1);
            }
            return Optional.empty();
        }
        int before = findings.errors();
        List<Node> children = new ArrayList<>();
        for (Yaml item : items) {
            node(item, below, Weights.areNeeded(aggregation)).ifPresent(children::add);
        }
        if (findings.errors() == before && children.size() == items.size()) {
            new Weights(rules).check(fields, weight, aggregation, children);
            PositiveScores.check(aggregation, children, definitions, findings);
        }
        return children.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(id, weight, aggregation, below.missing(), children));
    }

    private Optional<Node> node(Yaml item, Inherited above, boolean weighted) {
        Optional<Yaml.Mapping> mapping = rules.values().mapping(item);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        boolean isGroup = mapping.get().entries().containsKey("group");
        boolean isIndicator = mapping.get().entries().containsKey("indicator");
        if (isGroup == isIndicator) {
            String found = String.join(", ", mapping.get().entries().keySet());
            findings.add(Problem.ONE_OF_KEYS, item.place(), found, "group | indicator");
            return Optional.empty();
        }
        Block block = isGroup ? SchemeBlocks.GROUP : SchemeBlocks.INDICATOR;
        Optional<Fields> fields = Fields.open(block, item, findings);
        return isGroup
                ? fields.flatMap(f -> childGroup(f, above, weighted)).map(g -> g)
                : fields.flatMap(f -> indicator(f, above, weighted)).map(i -> i);
    }

    private Optional<Group> childGroup(Fields fields, Inherited above, boolean weighted) {
        Optional<NodeId> id = fields.id("group").map(NodeId::new);
        id.ifPresent(i -> define(i, fields.title("title").orElse(Text.same(i.id())), Optional.empty(), fields));
        PerClass weight = weight(fields, "group", weighted);
        return id.flatMap(i -> group(i, weight, fields, above));
    }

    private PerClass weight(Fields fields, String block, boolean needed) {
        if (needed && !fields.has("weight")) {
            findings.add(Problem.KEY_MISSING, fields.place(), "weight", block, "weight: 40");
        }
        return fields.find("weight")
                .map(v -> rules.perClass(v, Range.NOT_NEGATIVE))
                .orElse(PerClass.all(1));
    }

    private Optional<Indicator> indicator(Fields fields, Inherited above, boolean weighted) {
        PerClass weight = weight(fields, "indicator", weighted);
        Direction direction = fields.find("direction").map(methods::direction).orElse(Direction.MORE);
        Inherited own = above.with(fields, rules);
        Optional<Variable> variable =
                fields.text("indicator").flatMap(code -> rules.names().variable(code, fields.placeOf("indicator")));
        Optional<String> id = fields.has("id") ? fields.id("id") : fields.text("indicator");
        Optional<Measure> measure = variable.map(v -> measure(fields, v));
        if (variable.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        Text title = fields.title("title").orElse(variable.get().title());
        NodeId node = new NodeId(id.get());
        define(node, title, Optional.of(unit(fields, variable.get(), measure.orElseThrow())), fields);
        return Optional.of(new Indicator(
                node, weight, measure.get(), direction, own.imputation(), own.treatment(), own.normalisation()));
    }

    private Measure measure(Fields fields, Variable variable) {
        List<VariableId> per = fields.list(
                "per",
                item -> rules.values()
                        .text(item)
                        .flatMap(code -> rules.names().variable(code, item.place()))
                        .map(Variable::id));
        return new Measure(
                variable.id(),
                fields.period("period"),
                per,
                fields.number("factor", Range.NOT_ZERO, 1),
                fields.find("change").map(methods::change).orElse(Measure.Change.LEVEL));
    }

    /// The unit of measure; it must be stated where the figure is no longer the variable itself.
    private Text unit(Fields fields, Variable variable, Measure measure) {
        if (fields.has("unit")) {
            String unit = fields.text("unit").orElse("?");
            return new Text(unit, fields.text("unit-en").orElse(unit));
        }
        boolean altered = !measure.denominators().isEmpty()
                || measure.factor() != 1
                || !(measure.change() instanceof Measure.Change.Level);
        if (altered) {
            findings.add(Problem.UNIT_OF_MEASURE_NEEDED, fields.place(), variable.id(), variable.unit());
        }
        return variable.unit();
    }

    private void define(NodeId id, Text title, Optional<Text> unit, Fields fields) {
        NodeDefinition definition =
                new NodeDefinition(id, title, unit, rules.names().grounds(fields), fields.place());
        NodeDefinition first = definitions.putIfAbsent(id, definition);
        if (first != null) {
            findings.addRelated(Problem.NODE_TWICE, fields.place(), List.of(first.place()), id);
        }
    }
}
