package org.junxian.index.result;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.NodeId;

/// The lines that lead from figures to the index of one unit, parents before children.
///
/// Throws an IllegalStateException when a node's children and effects do not add up to its score (within 1e-9 of
/// the larger of 1 and the score): an account that does not add up cannot exist.
public record Account(UnitId unit, List<Line> lines) {

    private static final double TOLERANCE = 1e-9;

    public Account {
        lines = List.copyOf(lines);
        Map<NodeId, Double> sums = new HashMap<>();
        Set<NodeId> parents = new HashSet<>();
        for (Line line : lines) {
            double effects = 0;
            for (Effect e : line.effects()) {
                effects += e.points();
            }
            sums.merge(line.node(), effects, Double::sum);
            if (line.parent().isPresent()) {
                parents.add(line.parent().get());
                sums.merge(line.parent().get(), Double.isNaN(line.points()) ? 0 : line.points(), Double::sum);
            }
        }
        for (Line line : lines) {
            double sum = sums.getOrDefault(line.node(), 0.0);
            if (parents.contains(line.node())
                    && !Double.isNaN(line.score())
                    && !(Math.abs(sum - line.score()) <= TOLERANCE * Math.max(1, Math.abs(line.score())))) {
                throw new IllegalStateException("The account of " + unit + " adds up to " + sum + " at node "
                        + line.node() + ", not to " + line.score());
            }
        }
    }

    public Line line(NodeId node) {
        return lines.stream()
                .filter(l -> l.node().equals(node))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The account of " + unit + " has no node " + node));
    }
}
