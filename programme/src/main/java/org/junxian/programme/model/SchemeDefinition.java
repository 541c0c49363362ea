package org.junxian.programme.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Period;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Scheme;

/// A scheme as a programme states it: the method itself ([Scheme]), who takes part, and the title, reasons and place
/// of every node, adjustment and type. `classes` is the order of the classes in tables; empty where there are none.
public record SchemeDefinition(
        String id,
        Text title,
        Grounds grounds,
        Scheme scheme,
        PopulationRule population,
        List<ClassId> classes,
        SequencedMap<NodeId, NodeDefinition> nodes,
        SequencedMap<String, RuleDefinition> adjustments,
        SequencedMap<String, Text> types,
        Place place) {

    public SchemeDefinition {
        classes = List.copyOf(classes);
        nodes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(nodes));
        adjustments = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(adjustments));
        types = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(types));
    }

    /// The same scheme for another period, for example the year before.
    public SchemeDefinition at(Period period) {
        return new SchemeDefinition(
                id, title, grounds, scheme.at(period), population, classes, nodes, adjustments, types, place);
    }

    /// The definition of a node of the scheme's tree, or an IllegalArgumentException that names it.
    public NodeDefinition node(NodeId id) {
        NodeDefinition node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("Scheme " + this.id + " has no node " + id);
        }
        return node;
    }
}
