package org.junxian.index.weighting;

import java.util.Arrays;
import java.util.List;
import org.junxian.index.mcda.Criterion;
import org.junxian.index.mcda.DecisionMatrix;

/// What several methods ask of a decision matrix.
final class Matrices {

    private Matrices() {}

    static List<String> names(DecisionMatrix matrix) {
        return matrix.criteria().stream().map(Criterion::name).toList();
    }

    /// Every criterion brought to 0 for the worst and 1 for the best; all 0 without spread.
    static double[][] ranges(DecisionMatrix matrix) {
        double[][] columns = new double[matrix.count()][];
        for (int j = 0; j < columns.length; j++) {
            double[] x = matrix.turned(j);
            double low = Arrays.stream(x).min().orElseThrow();
            double high = Arrays.stream(x).max().orElseThrow();
            columns[j] = Arrays.stream(x)
                    .map(v -> high > low ? (v - low) / (high - low) : 0)
                    .toArray();
        }
        return columns;
    }

    /// The standard deviation, over n - 1; 0 without spread.
    static double deviation(double[] x) {
        double mean = Arrays.stream(x).sum() / x.length;
        double squares = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum();
        boolean flat = Arrays.stream(x).allMatch(v -> v == x[0]);
        return flat ? 0 : Math.sqrt(squares / (x.length - 1));
    }
}
