package org.junxian.index.weighting;

import org.junxian.index.mcda.DecisionMatrix;

/// IDOCRIW (docs/method/weighting.md, W-9): entropy times CILOS.
public final class IdocriwWeights {

    private IdocriwWeights() {}

    public static Weights of(DecisionMatrix matrix) {
        double[] product =
                EntropyWeights.of(matrix, EntropyWeights.Spread.NUMBERS).array();
        double[] loss = CilosWeights.of(matrix).array();
        for (int j = 0; j < product.length; j++) {
            product[j] *= loss[j];
        }
        return Weights.of(Matrices.names(matrix), product);
    }
}
