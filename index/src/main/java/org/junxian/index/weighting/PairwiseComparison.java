package org.junxian.index.weighting;

import java.util.Arrays;
import java.util.List;

/// How many times as important one thing is as another, for every pair: positive, and `b : a` is one over `a :
/// b` (within 1e-6, so that 0.333333 may stand for a third).
public final class PairwiseComparison {

    private static final double NEARLY = 1e-5;

    private final List<String> names;
    private final double[][] ratios;

    public PairwiseComparison(List<String> names, double[][] ratios) {
        this.names = List.copyOf(names);
        this.ratios = Arrays.stream(ratios).map(double[]::clone).toArray(double[][]::new);
        int n = names.size();
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                boolean square = ratios.length == n && ratios[a].length == n;
                if (!square || !(ratios[a][b] > 0) || Math.abs(ratios[a][b] * ratios[b][a] - 1) > NEARLY) {
                    throw new IllegalArgumentException("The comparison of " + names.get(a) + " with " + names.get(b)
                            + " must be positive, and one over that of " + names.get(b) + " with " + names.get(a));
                }
            }
        }
    }

    public List<String> names() {
        return names;
    }

    public double get(int a, int b) {
        return ratios[a][b];
    }
}
