package org.junxian.programme.result;

import java.util.HashMap;
import java.util.Map;
import org.junxian.index.data.Population;
import org.junxian.index.data.Unit;
import org.junxian.index.result.Effect;
import org.junxian.index.result.Line;
import org.junxian.index.result.Result;
import org.junxian.index.result.Trail;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;

/// Writes the accounts of all units: one row per node, and one for everything else that changed a node's score.
final class WriteAccount {

    private final Result result;
    private final Rows rows;
    private final FigureSources sources;
    private final Map<NodeId, Node> nodes = new HashMap<>();

    WriteAccount(EvaluatedScheme evaluated, Rows rows) {
        this.result = evaluated.result();
        this.rows = rows;
        this.sources = new FigureSources(evaluated);
        result.scheme().nodes().forEach(node -> nodes.put(node.id(), node));
    }

    void write() {
        Population population = result.population();
        for (int i = 0; i < population.size(); i++) {
            Unit unit = population.units().get(i);
            for (Line line : result.account(unit.id()).lines()) {
                node(unit, i, line);
                for (Effect effect : line.effects()) {
                    effect(unit, line, effect);
                }
            }
        }
    }

    private void node(Unit unit, int i, Line line) {
        Node node = nodes.get(line.node());
        boolean root = line.parent().isEmpty();
        rows.unit(unit)
                .text(line.parent().map(NodeId::id).orElse(""))
                .text(root ? "index" : node instanceof Group ? "group" : "indicator")
                .text(line.node().id())
                .count(line.level())
                .number(line.score())
                .number(line.weight())
                .number(line.points());
        if (node instanceof Indicator indicator) {
            Trail trail = result.trail(indicator.id());
            rows.number(trail.figure(i)).number(trail.treated(i));
            rows.text(String.join(" ", sources.ids(unit.id(), indicator))).end();
        } else {
            rows.text("").text("").text("").end();
        }
    }

    private void effect(Unit unit, Line line, Effect effect) {
        rows.unit(unit)
                .text(line.node().id())
                .text(RuleNames.of(effect.kind()))
                .text(effect.id())
                .count(line.level() + 1)
                .number(Double.NaN)
                .number(Double.NaN)
                .number(effect.points());
        rows.text("").text("").text("").end();
    }
}
