package org.junxian.index.multivariate;

/// Turns factor loadings so that each column loads high on few factors: varimax with Kaiser's normalisation
/// (docs/method/multivariate.md, Y-7). The share of each column that the factors explain stays the same.
///
/// @param loadings  `[column][factor]`, factors by falling explained variance, signs as in [PrincipalComponents]
/// @param variances what each factor explains: the sum of its squared loadings
public record Varimax(double[][] loadings, double[] variances, boolean converged) {

    private static final int SWEEPS = 500;
    private static final double STILL = 1e-12;

    public static Varimax of(double[][] unrotated) {
        int rows = unrotated.length;
        double[][] turned = new double[rows][];
        double[] length = new double[rows];
        for (int k = 0; k < rows; k++) {
            double squares = 0;
            for (double loading : unrotated[k]) {
                squares += loading * loading;
            }
            length[k] = Math.sqrt(squares);
            turned[k] = unrotated[k].clone();
            for (int f = 0; f < turned[k].length && length[k] > 0; f++) {
                turned[k][f] /= length[k];
            }
        }
        boolean still = turn(turned);
        for (int k = 0; k < rows; k++) {
            for (int f = 0; f < turned[k].length; f++) {
                turned[k][f] *= length[k];
            }
        }
        return ordered(turned, still);
    }

    /// Turns every pair of factors by the best angle, until nothing turns any more.
    private static boolean turn(double[][] a) {
        int factors = a[0].length;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double most = 0;
            for (int p = 0; p < factors; p++) {
                for (int q = p + 1; q < factors; q++) {
                    double angle = angle(a, p, q);
                    most = Math.max(most, Math.abs(angle));
                    rotate(a, p, q, angle);
                }
            }
            if (most < STILL) {
                return true;
            }
        }
        return false;
    }

    private static double angle(double[][] a, int p, int q) {
        double sumU = 0;
        double sumV = 0;
        double c = 0;
        double d = 0;
        for (double[] row : a) {
            double u = row[p] * row[p] - row[q] * row[q];
            double v = 2 * row[p] * row[q];
            sumU += u;
            sumV += v;
            c += u * u - v * v;
            d += 2 * u * v;
        }
        double n = a.length;
        return StrictMath.atan2(d - 2 * sumU * sumV / n, c - (sumU * sumU - sumV * sumV) / n) / 4;
    }

    private static void rotate(double[][] a, int p, int q, double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        for (double[] row : a) {
            double x = row[p];
            row[p] = cos * x + sin * row[q];
            row[q] = cos * row[q] - sin * x;
        }
    }

    private static Varimax ordered(double[][] a, boolean still) {
        int factors = a[0].length;
        double[] explained = new double[factors];
        double[] sum = new double[factors];
        for (double[] row : a) {
            for (int f = 0; f < factors; f++) {
                explained[f] += row[f] * row[f];
                sum[f] += row[f];
            }
        }
        int[] order = java.util.stream.IntStream.range(0, factors)
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(f -> -explained[f]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[][] loadings = new double[a.length][factors];
        double[] variances = new double[factors];
        for (int f = 0; f < factors; f++) {
            variances[f] = explained[order[f]];
            for (int k = 0; k < a.length; k++) {
                loadings[k][f] = (sum[order[f]] < 0 ? -1 : 1) * a[k][order[f]];
            }
        }
        return new Varimax(loadings, variances, still);
    }
}
