package org.junxian.index.weighting;

/// Weights `w ≥ 0` with `wᵢ(Rw)ᵢ / wᵀRw = targetᵢ`: the minimum of `½ wᵀRw - Σ targetᵢ ln wᵢ`, which is convex,
/// one weight after the other in closed form (Griveau-Billion, Richard & Roncalli 2013).
final class RiskBudget {

    private static final int SWEEPS = 20_000;
    private static final double STILL = 1e-14;

    private RiskBudget() {}

    static double[] of(double[][] r, double[] target) {
        int n = r.length;
        double[] w = new double[n];
        for (int i = 0; i < n; i++) {
            w[i] = target[i] > 0 ? 1 / Math.sqrt(n) : 0;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double moved = 0;
            for (int i = 0; i < n; i++) {
                if (target[i] > 0) {
                    double others = 0;
                    for (int j = 0; j < n; j++) {
                        others += j == i ? 0 : r[i][j] * w[j];
                    }
                    double next = (-others + Math.sqrt(others * others + 4 * r[i][i] * target[i])) / (2 * r[i][i]);
                    moved = Math.max(moved, Math.abs(next - w[i]));
                    w[i] = next;
                }
            }
            if (moved <= STILL) {
                break;
            }
        }
        return w;
    }
}
