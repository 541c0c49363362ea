package org.junxian.index.weighting;

import java.util.Arrays;
import org.junxian.index.mcda.DecisionMatrix;

/// MEREC (docs/method/weighting.md, W-7): how much the units' performance changes when a criterion is left out.
public final class MerecWeights {

    private MerecWeights() {}

    /// Needs numbers above 0.
    public static Weights of(DecisionMatrix matrix) {
        matrix.requirePositive("MEREC");
        int m = matrix.count();
        double[][] far = new double[m][];
        for (int j = 0; j < m; j++) {
            double[] x = matrix.column(j);
            double low = Arrays.stream(x).min().orElseThrow();
            double high = Arrays.stream(x).max().orElseThrow();
            boolean more = matrix.criteria().get(j).moreIsBetter();
            far[j] = Arrays.stream(x)
                    .map(v -> Math.abs(StrictMath.log(more ? low / v : v / high)))
                    .toArray();
        }
        double[] effect = new double[m];
        for (int i = 0; i < matrix.size(); i++) {
            double all = 0;
            for (double[] column : far) {
                all += column[i];
            }
            for (int j = 0; j < m; j++) {
                double without = StrictMath.log(1 + (all - far[j][i]) / m);
                effect[j] += Math.abs(without - StrictMath.log(1 + all / m));
            }
        }
        return Weights.of(Matrices.names(matrix), effect);
    }
}
