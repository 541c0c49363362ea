package org.junxian.index.weighting;

import java.util.Arrays;
import java.util.List;
import org.junxian.index.multivariate.Columns;
import org.junxian.index.multivariate.CorrelationMethod;
import org.junxian.index.multivariate.CorrelationTable;

/// Weights of a weighted mean under which its parts have a wanted importance (docs/method/weighting.md, W-11,
/// W-12). Columns and targets are paired by name.
///
/// @param weights    of the columns as they are
/// @param target     the importance that was wanted
/// @param importance the importance they have
/// @param converged  whether the importance is the wanted one within 1e-6; otherwise the nearest that was found
public record TargetImportance(Weights weights, Weights target, Weights importance, boolean converged) {

    private static final double REACHED = 1e-6;

    /// How importance is measured.
    public enum Measure {
        /// The part's share of the variance of the mean; any positive target can be reached.
        VARIANCE,
        /// The correlation of the part with the mean, over the sum of all of them; not every target can be.
        CORRELATION
    }

    /// Complete rows only. Targets of 0 get no weight by [Measure#VARIANCE].
    public static TargetImportance of(Columns columns, Weights wanted, Measure measure) {
        Weights target = wanted.inOrderOf(columns.names());
        Columns complete = columns.complete();
        double[][] r = CorrelationTable.of(complete, CorrelationMethod.PEARSON).coefficients();
        double[] sizes = new double[r.length];
        for (int j = 0; j < r.length; j++) {
            sizes[j] = Matrices.deviation(complete.column(j));
            if (!(sizes[j] > 0)) {
                throw new IllegalArgumentException("Column " + columns.names().get(j)
                        + " has no spread, so no weight gives it importance. Try: leave it out.");
            }
        }
        double[] standard = switch (measure) {
            case VARIANCE -> RiskBudget.of(r, target.array());
            case CORRELATION -> NonNegative.solve(r, target.array());
        };
        double[] reached = importance(r, standard, measure);
        double gap = 0;
        for (int j = 0; j < reached.length; j++) {
            gap = Math.max(gap, Math.abs(reached[j] - target.array()[j]));
            standard[j] /= sizes[j];
        }
        List<String> names = columns.names();
        boolean usable = Arrays.stream(reached).allMatch(i -> i >= 0);
        Weights found = Weights.of(
                names, Arrays.stream(reached).map(i -> Math.max(0, i)).toArray());
        return new TargetImportance(Weights.of(names, standard), target, found, usable && gap <= REACHED);
    }

    /// Adding up to 1; negative for a part that goes against the mean.
    private static double[] importance(double[][] r, double[] weights, Measure measure) {
        double[] share = new double[r.length];
        double sum = 0;
        for (int i = 0; i < r.length; i++) {
            for (int j = 0; j < r.length; j++) {
                share[i] += r[i][j] * weights[j];
            }
            share[i] *= measure == Measure.VARIANCE ? weights[i] : 1;
            sum += share[i];
        }
        for (int i = 0; i < share.length; i++) {
            share[i] /= sum;
        }
        return share;
    }
}
