package org.junxian.methods.integrity;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.jspecify.annotations.Nullable;

/// Weighted least squares by Householder's QR decomposition.
final class LeastSquares {

    private static final double SINGULAR = 1e-10;

    private LeastSquares() {}

    /// @param rows    one per observation; a constant is a column of ones
    /// @param weights not negative
    /// @return the coefficients, or null when the rows do not determine them
    static double @Nullable [] fit(double[][] rows, double[] values, double[] weights) {
        int n = rows.length;
        int p = rows[0].length;
        var left = new double[n][p];
        var right = new double[n];
        double[] size = new double[p];
        for (int i = 0; i < n; i++) {
            double root = Math.sqrt(weights[i]);
            for (int k = 0; k < p; k++) {
                left[i][k] = root * rows[i][k];
                size[k] = Math.max(size[k], Math.abs(left[i][k]));
            }
            right[i] = root * values[i];
        }
        for (int k = 0; k < p; k++) {
            if (size[k] == 0) {
                return null;
            }
            for (int i = 0; i < n; i++) {
                left[i][k] /= size[k];
            }
        }
        var solver = new QRDecomposition(new Array2DRowRealMatrix(left, false), SINGULAR).getSolver();
        if (!solver.isNonSingular()) {
            return null;
        }
        double[] found = solver.solve(new ArrayRealVector(right, false)).toArray();
        for (int k = 0; k < p; k++) {
            found[k] /= size[k];
        }
        return found;
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
