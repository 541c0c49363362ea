package org.junxian.programme.scrutiny;

import java.util.ArrayList;
import java.util.List;
import org.junxian.index.multivariate.Correlation;
import org.junxian.index.multivariate.CorrelationFlag;
import org.junxian.index.multivariate.CorrelationMethod;
import org.junxian.index.multivariate.IndexCorrelations;
import org.junxian.index.multivariate.NodeCorrelation;
import org.junxian.index.multivariate.RankedScores;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.NodeId;
import org.junxian.programme.result.EvaluatedScheme;

/// How scores go together: nodes with their siblings, their group and the index as [IndexCorrelations] has them, and
/// the indicators of different groups with each other.
public record CorrelationMap(CorrelationMethod method, List<Pair> pairs) {

    public enum Relation {
        SIBLING,
        GROUP,
        INDEX,
        /// Two indicators of different groups.
        STRANGER
    }

    /// Two nodes; `other` comes later in the scheme, or is above.
    public record Pair(NodeId node, NodeId other, Relation relation, Correlation correlation, CorrelationFlag flag) {}

    public CorrelationMap {
        pairs = List.copyOf(pairs);
    }

    public static CorrelationMap of(EvaluatedScheme evaluated, CorrelationMethod method) {
        List<Pair> pairs = new ArrayList<>();
        List<NodeCorrelation> inside = IndexCorrelations.of(evaluated.result(), method);
        inside.forEach(c -> pairs.add(
                new Pair(c.node(), c.other(), Relation.valueOf(c.relation().name()), c.correlation(), c.flag())));
        RankedScores scores = new RankedScores(evaluated.result());
        List<Indicator> indicators = evaluated.result().scheme().indicators();
        for (int i = 0; i < indicators.size(); i++) {
            for (int j = i + 1; j < indicators.size(); j++) {
                NodeId one = indicators.get(i).id();
                NodeId two = indicators.get(j).id();
                if (inside.stream()
                        .noneMatch(c -> c.node().equals(one) && c.other().equals(two))) {
                    Correlation found = method.of(scores.of(one), scores.of(two));
                    pairs.add(new Pair(one, two, Relation.STRANGER, found, CorrelationFlag.of(found.coefficient())));
                }
            }
        }
        return new CorrelationMap(method, pairs);
    }

    /// Pairs of siblings or strangers that are worth a look: nearly the same, or against each other.
    public List<Pair> odd() {
        return pairs.stream()
                .filter(p -> p.relation() == Relation.SIBLING || p.relation() == Relation.STRANGER)
                .filter(p -> p.flag() == CorrelationFlag.TOO_HIGH || p.flag() == CorrelationFlag.NEGATIVE)
                .toList();
    }
}
