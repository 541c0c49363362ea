package org.junxian.index.weighting;

import org.junxian.index.mcda.DecisionMatrix;
import org.junxian.index.multivariate.CorrelationMethod;

/// CRITIC (docs/method/weighting.md, W-6): standard deviation of the ranges times how little a criterion goes
/// along with the others.
public final class CriticWeights {

    private CriticWeights() {}

    public static Weights of(DecisionMatrix matrix) {
        matrix.requireComplete("CRITIC");
        double[][] ranges = Matrices.ranges(matrix);
        double[] told = new double[ranges.length];
        for (int j = 0; j < ranges.length; j++) {
            double conflict = 0;
            for (int k = 0; k < ranges.length; k++) {
                double r = k == j
                        ? 1
                        : CorrelationMethod.PEARSON.of(ranges[j], ranges[k]).coefficient();
                conflict += Double.isNaN(r) ? 1 : 1 - r;
            }
            told[j] = Matrices.deviation(ranges[j]) * conflict;
        }
        return Weights.of(Matrices.names(matrix), told);
    }
}
