package org.junxian.methods.integrity;

import org.jspecify.annotations.Nullable;

/// Weighted least squares for few columns and thousands of fits: normal equations of columns scaled to their largest
/// entry, solved by Cholesky's decomposition, and once more for what is left over, which wins back the digits that the
/// normal
/// equations lose.
final class LeastSquares {

    /// A column that is this nearly a combination of the ones before it determines nothing.
    private static final double SINGULAR = 1e-12;

    private LeastSquares() {}

    /// @param rows    one per observation; a constant is a column of ones
    /// @param weights not negative
    /// @return the coefficients, or null when the rows do not determine them
    static double @Nullable [] fit(double[][] rows, double[] values, double[] weights) {
        int p = rows[0].length;
        double[] size = new double[p];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < p && weights[i] > 0; k++) {
                size[k] = Math.max(size[k], Math.abs(rows[i][k]));
            }
        }
        double[][] triangle = triangle(rows, weights, size);
        if (triangle == null) {
            return null;
        }
        double[] found = solved(triangle, rows, values, weights, size);
        double[] rest = solved(triangle, rows, residuals(rows, values, found), weights, size);
        for (int k = 0; k < p; k++) {
            found[k] += rest[k];
        }
        return found;
    }

    /// The lower triangle L of L·Lᵀ = Xᵀ·W·X, or null when that is singular.
    private static double @Nullable [][] triangle(double[][] rows, double[] weights, double[] size) {
        int p = size.length;
        double[][] lower = new double[p][p];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < p && weights[i] > 0; k++) {
                double left = weights[i] * rows[i][k] / size[k];
                for (int j = 0; j <= k; j++) {
                    lower[k][j] += left * rows[i][j] / size[j];
                }
            }
        }
        for (int k = 0; k < p; k++) {
            double before = lower[k][k];
            for (int j = 0; j <= k; j++) {
                double sum = lower[k][j];
                for (int m = 0; m < j; m++) {
                    sum -= lower[k][m] * lower[j][m];
                }
                if (j < k) {
                    lower[k][j] = sum / lower[j][j];
                } else if (sum > SINGULAR * before) {
                    lower[k][k] = Math.sqrt(sum);
                } else {
                    return null;
                }
            }
        }
        return lower;
    }

    private static double[] solved(
            double[][] lower, double[][] rows, double[] values, double[] weights, double[] size) {
        int p = size.length;
        double[] right = new double[p];
        for (int i = 0; i < rows.length; i++) {
            double value = weights[i] * values[i];
            for (int k = 0; k < p && weights[i] > 0; k++) {
                right[k] += value * rows[i][k] / size[k];
            }
        }
        for (int k = 0; k < p; k++) {
            for (int m = 0; m < k; m++) {
                right[k] -= lower[k][m] * right[m];
            }
            right[k] /= lower[k][k];
        }
        for (int k = p - 1; k >= 0; k--) {
            for (int m = k + 1; m < p; m++) {
                right[k] -= lower[m][k] * right[m];
            }
            right[k] /= lower[k][k];
        }
        for (int k = 0; k < p; k++) {
            right[k] /= size[k];
        }
        return right;
    }

    static double[] residuals(double[][] rows, double[] values, double[] coefficients) {
        var residuals = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            residuals[i] = values[i] - expected(rows[i], coefficients);
        }
        return residuals;
    }

    static double expected(double[] row, double[] coefficients) {
        double sum = 0;
        for (int k = 0; k < coefficients.length; k++) {
            sum += coefficients[k] * row[k];
        }
        return sum;
    }
}
