package org.junxian.programme.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.PerClass;
import org.junxian.programme.Numbers;
import org.junxian.programme.Programme;
import org.junxian.programme.model.NodeDefinition;
import org.junxian.programme.model.RuleDefinition;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.TerritoryUnit;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;

/// The titles of everything a scheme names, so that words never show a raw id where there is a name (P2).
public record Titles(Programme programme, SchemeDefinition scheme) {

    public Text variable(VariableId id) {
        Variable variable = programme.variables().get(id);
        return variable == null ? Text.same(id.code()) : variable.title();
    }

    public Text node(NodeId id) {
        NodeDefinition node = scheme.nodes().get(id);
        return node == null ? Text.same(id.id()) : node.title();
    }

    public Text rule(String adjustment) {
        RuleDefinition rule = scheme.adjustments().get(adjustment);
        return rule == null ? Text.same(adjustment) : rule.title();
    }

    public Text classId(ClassId id) {
        if (id.equals(ClassId.ALL)) {
            return new Text("全部", "all");
        }
        return programme.classes().getOrDefault(id, Text.same(id.id()));
    }

    public Text unit(UnitId id) {
        TerritoryUnit unit = programme.territory().units().get(id);
        return unit == null ? Text.same(id.code()) : unit.title();
    }

    /// One number, or one for each class in the order of the scheme.
    public Text perClass(PerClass value) {
        if (value.byClass().isEmpty()) {
            return Text.same(Numbers.shortest(value.common()));
        }
        List<Text> parts = new ArrayList<>();
        for (ClassId id : scheme.classes()) {
            Text title = classId(id);
            String number = Numbers.shortest(value.of(id));
            parts.add(new Text(title.zh() + " " + number, title.en() + " " + number));
        }
        for (Map.Entry<ClassId, Double> other : value.byClass().entrySet()) {
            if (!scheme.classes().contains(other.getKey())) {
                parts.add(Text.same(other.getKey() + " " + Numbers.shortest(other.getValue())));
            }
        }
        return Say.list(parts);
    }
}
