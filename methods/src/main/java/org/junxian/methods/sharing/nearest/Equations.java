package org.junxian.methods.sharing.nearest;

import java.math.BigInteger;
import java.util.Arrays;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/// Solves symmetric, positive semidefinite equations in whole numbers, by elimination without fractions
/// (Bareiss 1968).
final class Equations {

    private Equations() {}

    /// @param matrix changed
    /// @param right  changed
    /// @return null where a row depends on those above; its unknown is taken as 0
    static @Nullable BigFraction[] solve(BigInteger[][] matrix, BigInteger[] right) {
        int m = right.length;
        var before = BigInteger.ONE;
        var dependent = new boolean[m];
        for (int k = 0; k < m; k++) {
            var pivot = matrix[k][k];
            if (pivot.signum() == 0) {
                dependent[k] = true;
                continue;
            }
            for (int i = k + 1; i < m; i++) {
                var factor = matrix[i][k];
                for (int j = k + 1; j < m; j++) {
                    matrix[i][j] = pivot.multiply(matrix[i][j])
                            .subtract(factor.multiply(matrix[k][j]))
                            .divide(before);
                }
                right[i] = pivot.multiply(right[i])
                        .subtract(factor.multiply(right[k]))
                        .divide(before);
                matrix[i][k] = BigInteger.ZERO;
            }
            before = pivot;
        }
        return backwards(matrix, right, dependent);
    }

    private static @Nullable BigFraction[] backwards(BigInteger[][] matrix, BigInteger[] right, boolean[] dependent) {
        int m = right.length;
        var found = new @Nullable BigFraction[m];
        var values = new BigFraction[m];
        Arrays.fill(values, BigFraction.ZERO);
        for (int k = m - 1; k >= 0; k--) {
            if (dependent[k]) {
                continue;
            }
            var rest = new BigFraction(right[k]);
            for (int j = k + 1; j < m; j++) {
                if (!dependent[j] && matrix[k][j].signum() != 0) {
                    rest = rest.subtract(values[j].multiply(matrix[k][j]));
                }
            }
            values[k] = rest.divide(matrix[k][k]);
            found[k] = values[k];
        }
        return found;
    }
}
