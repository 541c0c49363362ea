package org.junxian.index.multivariate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junxian.index.result.Result;
import org.junxian.index.result.Scores;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;

/// The scores of nodes over the units that are ranked, in the population's order: what statistics of an evaluation
/// are made of. Composed units are left out, for their parts are there.
public final class RankedScores {

    private final Result result;
    private final int[] units;
    private final Map<NodeId, double[]> known = new HashMap<>();

    public RankedScores(Result result) {
        this.result = result;
        Scores index = result.scores(result.scheme().root().id());
        var composed = result.population().compositions().stream()
                .map(c -> result.population().indexOf(c.whole()))
                .toList();
        units = IntStream.range(0, result.population().size())
                .filter(i -> !Double.isNaN(index.rank(i)) && !composed.contains(i))
                .toArray();
    }

    /// The positions of the units in the population.
    public int[] units() {
        return units.clone();
    }

    /// NaN where a unit has no score of the node.
    public double[] of(NodeId node) {
        return known.computeIfAbsent(node, id -> {
                    Scores scores = result.scores(id);
                    return IntStream.of(units).mapToDouble(scores::score).toArray();
                })
                .clone();
    }

    public Columns of(List<? extends Node> nodes) {
        return new Columns(
                nodes.stream().map(n -> n.id().id()).toList(),
                nodes.stream().map(n -> of(n.id())).toArray(double[][]::new));
    }
}
