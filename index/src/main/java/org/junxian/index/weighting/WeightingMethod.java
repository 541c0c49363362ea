package org.junxian.index.weighting;

import org.junxian.index.mcda.DecisionMatrix;
import org.junxian.index.multivariate.Columns;
import org.junxian.index.weighting.EntropyWeights.Spread;

/// The methods that need nothing but the figures. One that does not suit them throws an
/// IllegalArgumentException that says why.
public enum WeightingMethod {
    EQUAL,
    DEVIATION,
    ENTROPY,
    ENTROPY_OF_RANGES,
    CRITIC,
    MEREC,
    CILOS,
    IDOCRIW,
    COMPONENTS,
    /// Such that the ranges of every criterion carry the same part of the variance.
    EQUAL_IMPORTANCE;

    public Weights of(DecisionMatrix matrix) {
        return switch (this) {
            case EQUAL -> Weights.equal(Matrices.names(matrix));
            case DEVIATION -> DeviationWeights.of(matrix);
            case ENTROPY -> EntropyWeights.of(matrix, Spread.NUMBERS);
            case ENTROPY_OF_RANGES -> EntropyWeights.of(matrix, Spread.RANGES);
            case CRITIC -> CriticWeights.of(matrix);
            case MEREC -> MerecWeights.of(matrix);
            case CILOS -> CilosWeights.of(matrix);
            case IDOCRIW -> IdocriwWeights.of(matrix);
            case COMPONENTS -> ComponentWeights.of(columns(matrix));
            case EQUAL_IMPORTANCE ->
                TargetImportance.of(
                                columns(matrix),
                                Weights.equal(Matrices.names(matrix)),
                                TargetImportance.Measure.VARIANCE)
                        .weights();
        };
    }

    private static Columns columns(DecisionMatrix matrix) {
        matrix.requireComplete("Weighting by components or importance");
        return new Columns(Matrices.names(matrix), Matrices.ranges(matrix));
    }
}
