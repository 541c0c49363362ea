package org.junxian.index.certainty;

import java.util.Arrays;

/// Draws weights around given ones for many replications side by side: gamma numbers with shapes in proportion to the
/// weights, divided by their sum.
final class DirichletDraw {

    private final double concentration;
    private final Lots lots;
    private final Gamma gamma;
    private final double[] sum;
    private final double[] total;
    private final double[] one = new double[1];
    private long position;

    DirichletDraw(double concentration, Lots lots) {
        this.concentration = concentration;
        this.lots = lots;
        this.gamma = new Gamma(lots.count());
        this.sum = new double[lots.count()];
        this.total = new double[lots.count()];
    }

    /// The weights of some children for classes that share theirs.
    void apply(double[][][] w, int[] children, int[] together) {
        int n = lots.count();
        Arrays.fill(sum, 0);
        Arrays.fill(total, 0);
        for (int child : children) {
            add(sum, w[child][together[0]], n);
        }
        double[][] drawn = new double[children.length][n];
        for (int i = 0; i < drawn.length; i++) {
            draw(w[children[i]][together[0]], drawn[i], n);
            position += Gamma.POSITIONS;
            add(total, drawn[i], n);
        }
        for (int i = 0; i < drawn.length; i++) {
            for (int c : together) {
                shares(drawn[i], w[children[i]][c], n);
            }
        }
    }

    /// All at once where the replications have the same weights, as they have unless another factor was there before.
    private void draw(double[] own, double[] out, int n) {
        boolean same = true;
        for (int l = 1; l < n; l++) {
            same &= own[l] == own[0] && sum[l] == sum[0];
        }
        if (same && own[0] > 0) {
            gamma.draw(lots.key(), position, concentration * own[0] / sum[0], out, n);
            return;
        }
        for (int l = 0; l < n; l++) {
            if (own[l] > 0) {
                gamma.draw(new long[] {lots.key()[l]}, position, concentration * own[l] / sum[l], one, 1);
                out[l] = one[0];
            }
        }
    }

    private static void add(double[] sum, double[] x, int n) {
        for (int l = 0; l < n; l++) {
            sum[l] += x[l];
        }
    }

    private void shares(double[] drawn, double[] to, int n) {
        for (int l = 0; l < n; l++) {
            to[l] = total[l] > 0 ? sum[l] * drawn[l] / total[l] : to[l];
        }
    }
}
