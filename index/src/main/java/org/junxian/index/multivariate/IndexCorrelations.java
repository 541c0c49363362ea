package org.junxian.index.multivariate;

import java.util.ArrayList;
import java.util.List;
import org.junxian.index.multivariate.NodeCorrelation.Relation;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;

/// How the scores of an evaluation move together inside its tree: every node with its siblings, its group and the
/// index, over the units that are ranked. Siblings stand once, the one first that is first in the scheme.
public final class IndexCorrelations {

    private final Result result;
    private final CorrelationMethod method;
    private final RankedScores scores;
    private final List<NodeCorrelation> found = new ArrayList<>();

    private IndexCorrelations(Result result, CorrelationMethod method) {
        this.result = result;
        this.method = method;
        this.scores = new RankedScores(result);
    }

    public static List<NodeCorrelation> of(Result result, CorrelationMethod method) {
        IndexCorrelations correlations = new IndexCorrelations(result, method);
        correlations.group(result.scheme().root());
        return List.copyOf(correlations.found);
    }

    private void group(Group group) {
        NodeId index = result.scheme().root().id();
        List<Node> children = group.children();
        for (int i = 0; i < children.size(); i++) {
            NodeId child = children.get(i).id();
            for (int j = i + 1; j < children.size(); j++) {
                add(child, children.get(j).id(), Relation.SIBLING);
            }
            if (!group.id().equals(index)) {
                add(child, group.id(), Relation.GROUP);
            }
            add(child, index, Relation.INDEX);
        }
        for (Node child : children) {
            if (child instanceof Group below) {
                group(below);
            }
        }
    }

    private void add(NodeId node, NodeId other, Relation relation) {
        Correlation correlation = method.of(scores.of(node), scores.of(other));
        found.add(
                new NodeCorrelation(node, other, relation, correlation, CorrelationFlag.of(correlation.coefficient())));
    }
}
