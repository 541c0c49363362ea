package org.junxian.index.mcda;

/// 灰色关联分析: how closely a unit follows the sequence of the best numbers (docs/method/mcda.md, D-6).
public final class GreyRelation {

    private GreyRelation() {}

    /// `resolution` is ρ, ½ by custom. Scores are above 0 and at most 1. Needs every number; a criterion
    /// without spread counts as followed.
    public static Ranked of(DecisionMatrix matrix, double resolution) {
        if (!(resolution > 0 && resolution <= 1)) {
            throw new IllegalArgumentException("The resolution is above 0 and at most 1, found " + resolution);
        }
        matrix.requireComplete("Grey relational analysis");
        double[][] gaps = new double[matrix.count()][];
        double least = 1;
        double most = 0;
        for (int j = 0; j < gaps.length; j++) {
            double[] x = matrix.turned(j);
            Spread ends = Spread.of(x);
            gaps[j] = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                gaps[j][i] = ends.max() > ends.min() ? (ends.max() - x[i]) / (ends.max() - ends.min()) : 0;
                least = Math.min(least, gaps[j][i]);
                most = Math.max(most, gaps[j][i]);
            }
        }
        double[] shares = matrix.shares();
        double[] scores = new double[matrix.size()];
        for (int j = 0; j < gaps.length; j++) {
            for (int i = 0; i < scores.length; i++) {
                double near = most > 0 ? (least + resolution * most) / (gaps[j][i] + resolution * most) : 1;
                scores[i] += shares[j] * near;
            }
        }
        return Ranked.highest(matrix.units(), scores);
    }
}
