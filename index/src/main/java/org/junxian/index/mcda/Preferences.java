package org.junxian.index.mcda;

import java.util.List;

/// Who stands above whom, counted over voters: criteria with their weights, or rankings. A voter that places
/// two units alike counts for neither; one that does not know one of them says nothing about the two (N6).
///
/// What scores are compared by is exact: two numbers tie only when they are equal.
public final class Preferences {

    private final List<String> units;
    private final double[][] above;
    private final double[][] known;

    private Preferences(List<String> units, double[][] above, double[][] known) {
        this.units = List.copyOf(units);
        this.above = above;
        this.known = known;
    }

    /// Every criterion is a voter with its share of the weight.
    public static Preferences of(DecisionMatrix matrix) {
        Preferences made = empty(matrix.units());
        double[] shares = matrix.shares();
        for (int j = 0; j < matrix.count(); j++) {
            made.count(matrix.turned(j), shares[j]);
        }
        return made;
    }

    /// Every ranking is a voter of weight 1: the ranks of the units in order, 1 the best, NaN for one that is
    /// not ranked.
    public static Preferences ofRankings(List<String> units, List<double[]> rankings) {
        Preferences made = empty(units);
        for (double[] ranks : rankings) {
            if (ranks.length != units.size()) {
                throw new IllegalArgumentException(
                        "A ranking has " + ranks.length + " places for " + units.size() + " units");
            }
            made.count(java.util.Arrays.stream(ranks).map(r -> 0.0 - r).toArray(), 1);
        }
        return made;
    }

    private static Preferences empty(List<String> units) {
        int n = units.size();
        return new Preferences(units, new double[n][n], new double[n][n]);
    }

    private void count(double[] scores, double weight) {
        for (int a = 0; a < scores.length; a++) {
            for (int b = 0; b < scores.length; b++) {
                if (a != b && !Double.isNaN(scores[a]) && !Double.isNaN(scores[b])) {
                    known[a][b] += weight;
                    above[a][b] += scores[a] > scores[b] ? weight : 0;
                }
            }
        }
    }

    public List<String> units() {
        return units;
    }

    public int size() {
        return above.length;
    }

    /// The weight of the voters that place `a` above `b`.
    public double above(int a, int b) {
        return above[a][b];
    }

    /// How much more weight places `a` above `b` than `b` above `a`; what is equal on paper is 0.
    public double margin(int a, int b) {
        return org.junxian.index.stage.Settled.of(above[a][b] - above[b][a]);
    }

    /// The share of `a` against `b` among those that know both, ties counting half; ½ when nobody does.
    public double share(int a, int b) {
        if (!(known[a][b] > 0)) {
            return 0.5;
        }
        return (above[a][b] + (known[a][b] - above[a][b] - above[b][a]) / 2) / known[a][b];
    }
}
