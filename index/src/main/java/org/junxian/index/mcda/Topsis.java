package org.junxian.index.mcda;

/// Nearness to the best and distance from the worst of everything (docs/method/mcda.md, D-1). With entropy
/// weights: `Topsis.of(matrix.weighted(...))`.
public final class Topsis {

    private Topsis() {}

    /// Scores from 0 to 1; ½ when all units are alike. Needs every number.
    public static Ranked of(DecisionMatrix matrix) {
        matrix.requireComplete("TOPSIS");
        double[] shares = matrix.shares();
        double[] toBest = new double[matrix.size()];
        double[] toWorst = new double[matrix.size()];
        for (int j = 0; j < matrix.count(); j++) {
            double[] x = matrix.turned(j);
            double squares = 0;
            double best = x[0];
            double worst = x[0];
            for (double value : x) {
                squares += value * value;
                best = Math.max(best, value);
                worst = Math.min(worst, value);
            }
            double size = squares > 0 ? shares[j] / Math.sqrt(squares) : 0;
            for (int i = 0; i < x.length; i++) {
                toBest[i] += (best - x[i]) * size * ((best - x[i]) * size);
                toWorst[i] += (x[i] - worst) * size * ((x[i] - worst) * size);
            }
        }
        double[] scores = new double[matrix.size()];
        for (int i = 0; i < scores.length; i++) {
            double plus = Math.sqrt(toBest[i]);
            double minus = Math.sqrt(toWorst[i]);
            scores[i] = plus + minus > 0 ? minus / (plus + minus) : 0.5;
        }
        return Ranked.highest(matrix.units(), scores);
    }
}
