package org.junxian.index.stage;

import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Ranking;
import org.junxian.index.scheme.TieRule;

/// One way through a [Pipeline]: the steps that every indicator and group takes. Weights and errors in the
/// figures come with each replication. Safe to share between threads.
public final class Method {

    final Pipeline pipeline;
    final Tree tree;
    /// Whether replications can be computed side by side; otherwise they are computed one after the other.
    final boolean sideBySide;

    Method(Pipeline pipeline, Tree tree) {
        this.pipeline = pipeline;
        this.tree = tree;
        this.sideBySide = simple();
    }

    /// The scores of indicator `j` that hold in every replication.
    Steady steady(int j) {
        return pipeline.steady(j, tree.indicator(tree.indicators[j]));
    }

    private boolean simple() {
        Ranking ranking = pipeline.scheme.ranking();
        boolean plainRanks =
                ranking.ties() == TieRule.COMPETITION && ranking.tieBreaks().isEmpty();
        boolean plainPopulation = pipeline.population().compositions().isEmpty();
        boolean plainSteps = pipeline.scheme.adjustments().isEmpty();
        for (int k = 0; k < tree.nodes.size(); k++) {
            plainSteps &= tree.isGroup(k) ? additive(tree.group(k).aggregation()) : !asksForRowMean(k);
        }
        return plainRanks && plainPopulation && plainSteps;
    }

    private boolean asksForRowMean(int k) {
        return Impute.flat(tree.indicator(k).imputation()).contains(new Imputation.RowMean());
    }

    /// Whether a group's score is made from a weighted sum.
    private static boolean additive(Aggregation aggregation) {
        return aggregation instanceof Aggregation.WeightedMean
                || aggregation instanceof Aggregation.Points
                || aggregation instanceof Aggregation.Sum
                || PowerMean.covers(aggregation);
    }
}
