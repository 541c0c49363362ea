package org.junxian.index.multivariate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/// Principal components of standardised columns, from the correlations of the rows that are complete
/// (docs/method/multivariate.md, Y-6).
///
/// Eigenvalues fall; those that rounding made negative are 0. The loading of a column on a component is its correlation
/// with it: the eigenvector times the root of the eigenvalue. A component's sign is such that its loadings add up to a
/// positive number, or, where the sum is 0, that the first loading that is not 0 is positive.
public final class PrincipalComponents {

    private static final double NOTHING = 1e-12;

    private final List<String> names;
    private final double[] eigenvalues;
    private final double[][] loadings;

    private PrincipalComponents(List<String> names, double[] eigenvalues, double[][] loadings) {
        this.names = names;
        this.eigenvalues = eigenvalues;
        this.loadings = loadings;
    }

    /// Throws an IllegalArgumentException that names a column without spread among the complete rows.
    public static PrincipalComponents of(Columns given) {
        Columns columns = given.complete();
        double[][] r = CorrelationTable.of(columns, CorrelationMethod.PEARSON).coefficients();
        for (int k = 0; k < r.length; k++) {
            if (Double.isNaN(r[k][k])) {
                throw new IllegalArgumentException("Column " + columns.names().get(k) + " has no spread in the "
                        + columns.rows() + " complete rows. Try: leave it out, or fill what is missing.");
            }
            r[k][k] = 1;
        }
        return ofCorrelations(columns.names(), r);
    }

    /// From a symmetric matrix of correlations.
    public static PrincipalComponents ofCorrelations(List<String> names, double[][] correlations) {
        int n = correlations.length;
        var made = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(correlations));
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> -made.getEigenvalue(k)))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] values = new double[n];
        double[][] loadings = new double[n][n];
        for (int c = 0; c < n; c++) {
            values[c] = Math.max(0, made.getEigenvalue(order[c]));
            double[] vector = made.getEigenvector(order[c]).toArray();
            double sign = sign(vector);
            for (int k = 0; k < n; k++) {
                loadings[k][c] = sign * vector[k] * Math.sqrt(values[c]) + 0.0;
            }
        }
        return new PrincipalComponents(List.copyOf(names), values, loadings);
    }

    private static double sign(double[] vector) {
        double sum = Arrays.stream(vector).sum();
        if (Math.abs(sum) > NOTHING) {
            return Math.signum(sum);
        }
        return Arrays.stream(vector)
                .filter(v -> Math.abs(v) > NOTHING)
                .map(Math::signum)
                .findFirst()
                .orElse(1);
    }

    public List<String> names() {
        return names;
    }

    /// From the largest; they add up to the number of columns.
    public double[] eigenvalues() {
        return eigenvalues.clone();
    }

    /// The share of all variance that a component carries.
    public double share(int component) {
        return eigenvalues[component] / eigenvalues.length;
    }

    /// `[column][component]`.
    public double[][] loadings() {
        return loadings(eigenvalues.length);
    }

    /// Of the first `components` only.
    public double[][] loadings(int components) {
        return Arrays.stream(loadings)
                .map(row -> Arrays.copyOf(row, components))
                .toArray(double[][]::new);
    }

    /// Kaiser's rule: how many eigenvalues are above 1 (at least one is kept).
    public int kept() {
        return (int) Math.max(1, Arrays.stream(eigenvalues).filter(v -> v > 1).count());
    }
}
