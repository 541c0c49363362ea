package org.junxian.index.certainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junxian.index.data.Population;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Result;
import org.junxian.index.result.Scores;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Within;

/// What a study found: where every unit stood, how often (docs/method/certainty.md). Units are meant by their
/// position in the population. Safe to share between threads.
public final class Certainty {

    private final Study study;
    private final List<NodeId> nodes;
    private final Result nominal;
    private final Counts counts;

    Certainty(Study study, List<NodeId> nodes, Result nominal, Counts counts) {
        this.study = study;
        this.nodes = nodes;
        this.nominal = nominal;
        this.counts = counts;
    }

    public Study study() {
        return study;
    }

    /// The published result that the ranks are compared with.
    public Result nominal() {
        return nominal;
    }

    public long replications() {
        return counts.replications();
    }

    /// The nodes whose ranks were counted, the index first.
    public List<NodeId> nodes() {
        return nodes;
    }

    /// Where a unit stood by the index, in the official pool of the scheme.
    public RankCounts official(int unit) {
        return ranks(nodes.getFirst(), nominal.scheme().ranking().over(), unit);
    }

    /// Where a unit stood by a node, over all or in its class.
    public RankCounts ranks(NodeId node, Within within, int unit) {
        int q = nodes.indexOf(node);
        if (q < 0) {
            throw new IllegalArgumentException("Ranks of " + node + " were not asked for in study " + study.id());
        }
        Scores published = nominal.scores(node);
        return within == Within.ALL
                ? new RankCounts(counts.overall[q][unit], counts.perRank(), replications(), published.rank(unit))
                : new RankCounts(
                        counts.inClass[q][unit], counts.perRank(), replications(), published.rankInClass(unit));
    }

    /// The probability that a unit is inside a boundary; 0 for a unit of another class.
    public double inside(Boundary boundary, int unit) {
        if (boundary.pool().isEmpty()) {
            return ranks(nodes.getFirst(), Within.ALL, unit).top(boundary.places());
        }
        boolean own =
                population().units().get(unit).classId().equals(boundary.pool().get());
        return own ? ranks(nodes.getFirst(), Within.CLASS, unit).top(boundary.places()) : 0;
    }

    /// The probability that the first unit is ahead of the second by the index, ties counting half. A unit
    /// without a rank stands behind all that have one.
    public double ahead(int first, int second) {
        if (counts.leads().length == 0) {
            throw new IllegalStateException("Pairs were not asked for in study " + study.id());
        }
        if (first == second) {
            return 0.5;
        }
        int a = Math.min(first, second);
        int b = Math.max(first, second);
        long lead = counts.leads()[a * population().size() + b];
        return 0.5 + (first < second ? lead : -lead) / (2.0 * replications());
    }

    /// Units that cannot be told apart, in the order of the published index: a group starts with the best unit
    /// that is in none, and takes in the next ones as long as the first of the group is ahead of them with a
    /// probability below `certainty` (0.95, say). Units without a rank are in no group.
    public List<List<UnitId>> groups(double certainty) {
        Scores index = nominal.scores(nodes.getFirst());
        List<Integer> order = IntStream.range(0, population().size())
                .filter(i -> !Double.isNaN(index.rank(i)))
                .boxed()
                .sorted(Comparator.comparingDouble(index::rank))
                .toList();
        List<List<UnitId>> groups = new ArrayList<>();
        int first = -1;
        for (int i : order) {
            if (first < 0 || ahead(first, i) >= certainty) {
                groups.add(new ArrayList<>());
                first = i;
            }
            groups.getLast().add(population().units().get(i).id());
        }
        return groups;
    }

    private Population population() {
        return nominal.population();
    }
}
