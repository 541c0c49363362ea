package org.junxian.index.weighting;

import java.util.Arrays;
import org.junxian.index.mcda.DecisionMatrix;

/// 熵权法 (docs/method/weighting.md, W-4): the less evenly a criterion's total is spread over the units, the more
/// it tells them apart.
public final class EntropyWeights {

    /// What is spread.
    public enum Spread {
        /// The numbers themselves, which must be above 0 (Shannon's entropy as in Hwang & Yoon).
        NUMBERS,
        /// The place between worst and best, as the Chinese textbooks have it.
        RANGES
    }

    private EntropyWeights() {}

    public static Weights of(DecisionMatrix matrix, Spread spread) {
        return Weights.of(Matrices.names(matrix), divergence(matrix, spread));
    }

    private static double[] divergence(DecisionMatrix matrix, Spread spread) {
        if (spread == Spread.NUMBERS) {
            matrix.requirePositive("Entropy of the numbers");
        } else {
            matrix.requireComplete("Entropy");
        }
        double[][] ranges = Matrices.ranges(matrix);
        double[] divergence = new double[matrix.count()];
        for (int j = 0; j < divergence.length; j++) {
            double[] x = spread == Spread.NUMBERS ? matrix.column(j) : ranges[j];
            double sum = Arrays.stream(x).sum();
            double entropy = 0;
            for (double v : x) {
                entropy -= v > 0 ? v / sum * StrictMath.log(v / sum) : 0;
            }
            boolean tells = sum > 0 && x.length > 1;
            divergence[j] = tells ? Math.max(0, 1 - entropy / StrictMath.log(x.length)) : 0;
        }
        return divergence;
    }
}
