package org.junxian.index.mcda;

/// The taxonomic method of Wrocław: distance from the pattern of the best standardised numbers, against the
/// mean distance plus two standard deviations (docs/method/mcda.md, D-2).
public final class Wroclaw {

    private Wroclaw() {}

    /// Scores are 1 at the pattern and rarely below 0. Needs every number; a criterion without spread says
    /// nothing.
    public static Ranked of(DecisionMatrix matrix) {
        matrix.requireComplete("The taxonomic method");
        double[] shares = matrix.shares();
        double[] distance = new double[matrix.size()];
        for (int j = 0; j < matrix.count(); j++) {
            double[] x = matrix.turned(j);
            Spread spread = Spread.of(x);
            for (int i = 0; i < x.length && spread.sd() > 0; i++) {
                double gap = (spread.max() - x[i]) / spread.sd();
                distance[i] += shares[j] * gap * gap;
            }
        }
        for (int i = 0; i < distance.length; i++) {
            distance[i] = Math.sqrt(distance[i]);
        }
        Spread spread = Spread.of(distance);
        double far = spread.mean() + 2 * (distance.length > 1 ? spread.sd() : 0);
        double[] scores = new double[distance.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = far > 0 ? 1 - distance[i] / far : 1;
        }
        return Ranked.highest(matrix.units(), scores);
    }
}
