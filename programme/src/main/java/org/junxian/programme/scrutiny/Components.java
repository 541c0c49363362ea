package org.junxian.programme.scrutiny;

import java.util.List;
import java.util.Optional;
import org.junxian.index.multivariate.Columns;
import org.junxian.index.multivariate.PrincipalComponents;
import org.junxian.index.multivariate.RankedScores;
import org.junxian.index.multivariate.Varimax;
import org.junxian.programme.result.EvaluatedScheme;

/// The principal components of the indicators' scores, and those worth keeping turned by varimax
/// (docs/method/multivariate.md, Y-6, Y-7).
///
/// @param units how many units have every score
public record Components(int units, PrincipalComponents principal, Varimax turned) {

    private static final int FEWEST = 3;

    /// Empty when fewer than three units have every score, or an indicator is the same for all of them.
    public static Optional<Components> of(EvaluatedScheme evaluated) {
        Columns columns = new RankedScores(evaluated.result())
                .of(evaluated.result().scheme().indicators())
                .complete();
        if (columns.rows() < FEWEST || columns.count() < 2) {
            return Optional.empty();
        }
        try {
            PrincipalComponents principal = PrincipalComponents.of(columns);
            return Optional.of(
                    new Components(columns.rows(), principal, Varimax.of(principal.loadings(principal.kept()))));
        } catch (IllegalArgumentException noSpread) {
            return Optional.empty();
        }
    }

    /// The indicators, in the order of the scheme.
    public List<String> names() {
        return principal.names();
    }
}
