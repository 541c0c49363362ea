package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.List;
import org.junxian.index.result.ImputedValue;
import org.junxian.index.scheme.Imputation;

/// Fills missing scores with the mean of the unit's scores of the other indicators directly in the same group
/// (docs/method/impute.md). Scores that are row means themselves do not count.
final class RowMeans {

    private final Tree tree;
    private final Roster roster;

    RowMeans(Tree tree, Roster roster) {
        this.tree = tree;
        this.roster = roster;
    }

    /// Works in place on the scores by node.
    void fill(double[][] scores, Column[] columns, List<List<ImputedValue>> made) {
        List<Runnable> writes = new ArrayList<>();
        for (int j = 0; j < tree.indicators.length; j++) {
            int k = tree.indicators[j];
            if (asksForRowMean(k)) {
                collect(k, scores, columns[j], made.get(j), writes);
            }
        }
        writes.forEach(Runnable::run);
    }

    private void collect(int k, double[][] scores, Column column, List<ImputedValue> made, List<Runnable> writes) {
        double[] own = scores[k];
        for (int i = 0; i < own.length; i++) {
            boolean wanted = Double.isNaN(own[i]) && Double.isNaN(column.values()[i]) && roster.takesPart[i];
            double mean = wanted && !column.notApplicable().get(i) ? mean(k, i, scores) : Double.NaN;
            if (!Double.isNaN(mean)) {
                int unit = i;
                writes.add(() -> own[unit] = mean);
                made.add(new ImputedValue(tree.nodes.get(k).id(), roster.unit(i), mean, new Imputation.RowMean()));
            }
        }
    }

    /// Of the known scores; the missing one is not among them.
    private double mean(int k, int unit, double[][] scores) {
        double sum = 0;
        int n = 0;
        for (int other : tree.children[tree.parent[k]]) {
            if (!tree.isGroup(other) && !Double.isNaN(scores[other][unit])) {
                sum += scores[other][unit];
                n++;
            }
        }
        return n == 0 ? Double.NaN : sum / n;
    }

    private boolean asksForRowMean(int k) {
        return Impute.flat(tree.indicator(k).imputation()).contains(new Imputation.RowMean());
    }
}
