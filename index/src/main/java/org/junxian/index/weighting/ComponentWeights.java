package org.junxian.index.weighting;

import org.junxian.index.multivariate.Columns;
import org.junxian.index.multivariate.PrincipalComponents;
import org.junxian.index.multivariate.Varimax;

/// Weights from rotated components, as the OECD/JRC Handbook has it (docs/method/weighting.md, W-10): each
/// indicator goes to the factor on which it loads highest and weighs its part of that factor times the factor's
/// part of what is explained.
public final class ComponentWeights {

    private ComponentWeights() {}

    /// From the complete rows; factors with eigenvalues above 1 are kept, one at least.
    public static Weights of(Columns columns) {
        PrincipalComponents components = PrincipalComponents.of(columns);
        Varimax turned = Varimax.of(components.loadings(components.kept()));
        double[] weights = new double[columns.count()];
        for (int k = 0; k < weights.length; k++) {
            double most = 0;
            for (int f = 0; f < turned.variances().length; f++) {
                double squared = turned.loadings()[k][f] * turned.loadings()[k][f];
                double part = squared / turned.variances()[f];
                if (part > most) {
                    most = part;
                    weights[k] = squared;
                }
            }
        }
        return Weights.of(columns.names(), weights);
    }
}
