package org.junxian.index.weighting;

import java.util.Arrays;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.junxian.index.mcda.DecisionMatrix;

/// CILOS (docs/method/weighting.md, W-8): how much of a criterion is lost where the others are at their best.
/// The less is lost, the more it weighs.
public final class CilosWeights {

    private CilosWeights() {}

    /// Needs numbers above 0. Where a best number stands in several rows, the first counts. Equal weights when
    /// nothing is lost anywhere; refused when the losses do not determine the weights.
    public static Weights of(DecisionMatrix matrix) {
        matrix.requirePositive("CILOS");
        double[][] x = comparable(matrix);
        int m = x.length;
        int[] best = new int[m];
        for (int j = 0; j < m; j++) {
            for (int i = 1; i < x[j].length; i++) {
                best[j] = x[j][i] > x[j][best[j]] ? i : best[j];
            }
        }
        double[][] loss = new double[m][m];
        double all = 0;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                double top = x[j][best[j]];
                loss[i][j] = (top - x[j][best[i]]) / top;
                all += loss[i][j];
            }
        }
        return all == 0 ? Weights.equal(Matrices.names(matrix)) : solved(matrix, loss);
    }

    /// Shares of the column's sum, of `min / x` where less is better.
    private static double[][] comparable(DecisionMatrix matrix) {
        double[][] x = new double[matrix.count()][];
        for (int j = 0; j < x.length; j++) {
            double[] column = matrix.column(j);
            double low = Arrays.stream(column).min().orElseThrow();
            boolean more = matrix.criteria().get(j).moreIsBetter();
            double[] turned = Arrays.stream(column).map(v -> more ? v : low / v).toArray();
            double sum = Arrays.stream(turned).sum();
            x[j] = Arrays.stream(turned).map(v -> v / sum).toArray();
        }
        return x;
    }

    /// The solution of `F q = 0`, `Σq = 1`, F the losses with minus the sum of each column on the diagonal.
    private static Weights solved(DecisionMatrix matrix, double[][] loss) {
        int m = loss.length;
        double[][] f = new double[m][m];
        for (int j = 0; j < m; j++) {
            for (int i = 0; i < m; i++) {
                f[i][j] += loss[i][j];
                f[j][j] -= loss[i][j];
            }
        }
        Arrays.fill(f[m - 1], 1);
        ArrayRealVector right = new ArrayRealVector(m);
        right.setEntry(m - 1, 1);
        try {
            double[] q = new LUDecomposition(MatrixUtils.createRealMatrix(f))
                    .getSolver()
                    .solve(right)
                    .toArray();
            return Weights.of(
                    Matrices.names(matrix),
                    Arrays.stream(q).map(w -> Math.max(0, w)).toArray());
        } catch (MathRuntimeException singular) {
            throw new IllegalArgumentException(
                    "The losses do not determine the weights of CILOS. Try: another method of weighting.", singular);
        }
    }
}
