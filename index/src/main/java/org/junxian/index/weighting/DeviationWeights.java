package org.junxian.index.weighting;

import java.util.Arrays;
import org.junxian.index.mcda.DecisionMatrix;

/// Weights in proportion to the standard deviation of the ranges (docs/method/weighting.md, W-5).
public final class DeviationWeights {

    private DeviationWeights() {}

    public static Weights of(DecisionMatrix matrix) {
        matrix.requireComplete("Weighting by standard deviation");
        return Weights.of(
                Matrices.names(matrix),
                Arrays.stream(Matrices.ranges(matrix))
                        .mapToDouble(Matrices::deviation)
                        .toArray());
    }
}
