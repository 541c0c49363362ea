package org.junxian.index.weighting;

/// The `w ≥ 0` with the least `|Rw - t|²` for a symmetric matrix, one weight after the other; not all 0.
final class NonNegative {

    private static final int SWEEPS = 200_000;
    private static final double STILL = 1e-15;

    private NonNegative() {}

    static double[] solve(double[][] r, double[] t) {
        int n = r.length;
        double[][] square = new double[n][n];
        double[] right = new double[n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                right[i] += r[k][i] * t[k];
                for (int j = 0; j < n; j++) {
                    square[i][j] += r[k][i] * r[k][j];
                }
            }
        }
        double[] w = new double[n];
        double[] slope = right.clone();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double moved = 0;
            for (int i = 0; i < n; i++) {
                double next = Math.max(0, w[i] + slope[i] / square[i][i]);
                double step = next - w[i];
                moved = Math.max(moved, Math.abs(step));
                w[i] = next;
                for (int j = 0; j < n && step != 0; j++) {
                    slope[j] -= step * square[i][j];
                }
            }
            if (moved <= STILL) {
                break;
            }
        }
        return w;
    }
}
