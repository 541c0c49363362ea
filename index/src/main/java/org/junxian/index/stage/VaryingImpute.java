package org.junxian.index.stage;

import java.util.Arrays;
import java.util.List;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Within;

/// Finds stand-ins for missing figures in many replications, as [Impute] does in one.
final class VaryingImpute {

    private final Pipeline pipeline;
    private final Roster roster;
    private final OrderRows order;
    private final VaryingMoments moments;
    private final double[] at;
    private final double[] next;
    private final boolean[] known;

    VaryingImpute(Pipeline pipeline, OrderRows order, int width) {
        this.pipeline = pipeline;
        this.roster = pipeline.roster;
        this.order = order;
        this.moments = new VaryingMoments(width);
        this.at = new double[width];
        this.next = new double[width];
        this.known = new boolean[roster.size];
    }

    void run(Indicator indicator, Column column, NodeRows node, int count) {
        System.arraycopy(node.has, 0, known, 0, known.length);
        for (Imputation rule : Impute.flat(indicator.imputation())) {
            switch (rule) {
                case Imputation.Mean(Within within) -> perClass(within, rule, column, node, count);
                case Imputation.Median(Within within) -> perClass(within, rule, column, node, count);
                case Imputation.Latest _, Imputation.Linear _ ->
                    earlier(pipeline.path.earlier(indicator, rule), column, node, count);
                case Imputation.None _, Imputation.FirstOf _ -> {}
                case Imputation.RowMean _ -> {
                    return;
                }
            }
        }
    }

    private boolean wanted(int i, Column column, NodeRows node) {
        return !node.has[i] && !column.notApplicable().get(i);
    }

    /// The mean or the median of the figures that are known, for all that want one.
    private void perClass(Within within, Imputation rule, Column column, NodeRows node, int count) {
        List<int[]> references = Varying.references(roster, within, known);
        for (int r = 0; r < references.size(); r++) {
            int[] units = references.get(r);
            int[] asking = Arrays.stream(roster.reference(within, r))
                    .filter(i -> wanted(i, column, node))
                    .toArray();
            if (asking.length > 0 && units.length > 0) {
                middle(rule, units, node, count);
                for (int i : asking) {
                    System.arraycopy(at, 0, node.requireRows()[i], 0, count);
                    node.has[i] = true;
                    node.bound(i, count);
                }
            }
        }
    }

    private void middle(Imputation rule, int[] units, NodeRows node, int count) {
        if (rule instanceof Imputation.Mean) {
            moments.of(node, units, count);
            for (int l = 0; l < count; l++) {
                at[l] = moments.mean(l);
            }
            return;
        }
        double h = (units.length - 1) * 0.5;
        order.around(node, units, (int) h, count, at, next);
        Elementwise.between(at, next, h - Math.floor(h), count);
    }

    /// Figures of other years, which are the same in all replications.
    private void earlier(double[] values, Column column, NodeRows node, int count) {
        for (int i : roster.reference(Within.ALL, 0)) {
            if (wanted(i, column, node) && !Double.isNaN(values[i])) {
                Arrays.fill(node.requireRows()[i], 0, count, values[i]);
                node.has[i] = true;
                node.bound(i, count);
            }
        }
    }
}
