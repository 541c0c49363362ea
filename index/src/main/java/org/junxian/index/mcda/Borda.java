package org.junxian.index.mcda;

/// Borda's count as shares: against how many others a unit is preferred, in the mean of the voters that know
/// both (docs/method/mcda.md, D-9). Without gaps this is Borda's n - 1, n - 2 ... 0 points with ties sharing,
/// per voter.
public final class Borda {

    private Borda() {}

    public static Ranked of(Preferences preferences) {
        double[] scores = new double[preferences.size()];
        for (int a = 0; a < scores.length; a++) {
            for (int b = 0; b < scores.length; b++) {
                scores[a] += a == b ? 0 : preferences.share(a, b);
            }
        }
        return Ranked.highest(preferences.units(), scores);
    }
}
