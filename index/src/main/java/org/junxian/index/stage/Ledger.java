package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junxian.index.result.Effect;

/// What adjustments did: points by node and unit, marks by unit, and who is ranked first, last or not at all.
final class Ledger {

    private record Place(int node, int unit) {}

    private final Map<Integer, Set<String>> marks = new TreeMap<>();
    private final Map<Place, List<Effect>> effects = new HashMap<>();
    private final BitSet nodes = new BitSet();
    final boolean[] first;
    final boolean[] last;
    final boolean[] unranked;
    /// The ids of the adjustments that took a unit out of the ranking.
    final Map<Integer, List<String>> excludedBy = new TreeMap<>();

    Ledger(int size) {
        first = new boolean[size];
        last = new boolean[size];
        unranked = new boolean[size];
    }

    void add(int node, int unit, Effect effect) {
        nodes.set(node);
        effects.computeIfAbsent(new Place(node, unit), p -> new ArrayList<>()).add(effect);
    }

    void mark(int unit, String id) {
        marks.computeIfAbsent(unit, u -> new LinkedHashSet<>()).add(id);
    }

    List<Effect> effects(int node, int unit) {
        return effects.getOrDefault(new Place(node, unit), List.of());
    }

    /// What bonuses and deductions, vetoes and floors add to a node's score.
    double points(int node, int unit) {
        double points = 0;
        for (Effect effect : effects(node, unit)) {
            points += effect.points();
        }
        return points;
    }

    /// Whether any unit has an effect at the node.
    boolean touches(int node) {
        return nodes.get(node);
    }

    Map<Integer, Set<String>> marks() {
        return marks;
    }
}
