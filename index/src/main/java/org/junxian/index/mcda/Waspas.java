package org.junxian.index.mcda;

/// A weighted sum and a weighted product of shares of the best, mixed (docs/method/mcda.md, D-5).
public final class Waspas {

    private Waspas() {}

    /// `sum` is the part of the weighted sum, ½ as published. Needs numbers above 0.
    public static Ranked of(DecisionMatrix matrix, double sum) {
        if (!(sum >= 0 && sum <= 1)) {
            throw new IllegalArgumentException("The part of the sum is between 0 and 1, found " + sum);
        }
        matrix.requirePositive("WASPAS");
        double[] shares = matrix.shares();
        double[] added = new double[matrix.size()];
        double[] logarithms = new double[matrix.size()];
        for (int j = 0; j < matrix.count(); j++) {
            double[] x = matrix.column(j);
            Spread ends = Spread.of(x);
            boolean more = matrix.criteria().get(j).moreIsBetter();
            for (int i = 0; i < x.length; i++) {
                double part = more ? x[i] / ends.max() : ends.min() / x[i];
                added[i] += shares[j] * part;
                logarithms[i] += shares[j] * StrictMath.log(part);
            }
        }
        double[] scores = new double[added.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = sum * added[i] + (1 - sum) * StrictMath.exp(logarithms[i]);
        }
        return Ranked.highest(matrix.units(), scores);
    }
}
