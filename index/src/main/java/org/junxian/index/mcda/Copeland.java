package org.junxian.index.mcda;

/// How many others a unit outranks, less how many outrank it (docs/method/mcda.md, D-8). `a` outranks `b` when
/// the voters that place it above weigh more than those that place it below.
public final class Copeland {

    private Copeland() {}

    public static Ranked of(Preferences preferences) {
        double[] scores = new double[preferences.size()];
        for (int a = 0; a < scores.length; a++) {
            for (int b = 0; b < scores.length; b++) {
                scores[a] += Math.signum(preferences.margin(a, b));
            }
        }
        return Ranked.highest(preferences.units(), scores);
    }

    /// The outranking matrix: the share of each unit against each other, ½ with itself.
    public static double[][] outranking(Preferences preferences) {
        double[][] shares = new double[preferences.size()][preferences.size()];
        for (int a = 0; a < shares.length; a++) {
            for (int b = 0; b < shares.length; b++) {
                shares[a][b] = preferences.share(a, b);
            }
        }
        return shares;
    }
}
