package org.junxian.index.weighting;

import java.util.List;

/// AHP (docs/method/weighting.md, W-3): the principal eigenvector of the comparisons, and how far they
/// contradict each other.
///
/// @param eigenvalue  the principal one; n when nothing contradicts
/// @param consistency the index `(eigenvalue - n)/(n - 1)` over the mean of random comparisons: Saaty's ratio;
///     0 for up
///     to two things, NaN beyond fifteen
public record AnalyticHierarchy(Weights weights, double eigenvalue, double consistency) {

    /// Saaty 1980: the mean index of random comparisons, from one thing on.
    private static final double[] RANDOM = {
        0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
    };

    private static final int STEPS = 10_000;
    private static final double STILL = 1e-15;

    /// Above this the comparisons should be made again.
    public static final double ACCEPTABLE = 0.1;

    public static AnalyticHierarchy of(PairwiseComparison comparison) {
        int n = comparison.names().size();
        double[] vector = new double[n];
        java.util.Arrays.fill(vector, 1.0 / n);
        double eigenvalue = n;
        for (int step = 0; step < STEPS; step++) {
            double[] next = new double[n];
            double sum = 0;
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    next[a] += comparison.get(a, b) * vector[b];
                }
                sum += next[a];
            }
            double moved = 0;
            for (int a = 0; a < n; a++) {
                next[a] /= sum;
                moved = Math.max(moved, Math.abs(next[a] - vector[a]));
            }
            vector = next;
            eigenvalue = sum;
            if (moved <= STILL) {
                break;
            }
        }
        return new AnalyticHierarchy(Weights.of(comparison.names(), vector), eigenvalue, ratio(eigenvalue, n));
    }

    private static double ratio(double eigenvalue, int n) {
        if (n <= 2) {
            return 0;
        }
        return n > RANDOM.length ? Double.NaN : (eigenvalue - n) / (n - 1) / RANDOM[n - 1];
    }

    public boolean acceptable() {
        return consistency <= ACCEPTABLE;
    }

    /// A group as one: the geometric mean of every judgement (AIJ). Experts weigh alike and compare the same
    /// things in the same order.
    public static AnalyticHierarchy ofJudgements(List<PairwiseComparison> experts) {
        List<String> names = names(experts);
        int n = names.size();
        double[][] mean = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                double logarithm = 0;
                for (PairwiseComparison expert : experts) {
                    logarithm += StrictMath.log(expert.get(a, b));
                }
                mean[a][b] = StrictMath.exp(logarithm / experts.size());
            }
        }
        return of(new PairwiseComparison(names, mean));
    }

    /// A group of separate people: the geometric mean of their priorities (AIP).
    public static Weights ofPriorities(List<PairwiseComparison> experts) {
        List<String> names = names(experts);
        double[] mean = new double[names.size()];
        List<AnalyticHierarchy> single =
                experts.stream().map(AnalyticHierarchy::of).toList();
        for (int a = 0; a < mean.length; a++) {
            double logarithm = 0;
            for (AnalyticHierarchy one : single) {
                logarithm += StrictMath.log(one.weights.shares().get(a));
            }
            mean[a] = StrictMath.exp(logarithm / experts.size());
        }
        return Weights.of(names, mean);
    }

    private static List<String> names(List<PairwiseComparison> experts) {
        List<String> names = experts.getFirst().names();
        if (experts.stream().anyMatch(e -> !e.names().equals(names))) {
            throw new IllegalArgumentException("All experts compare the same things in the same order: " + names);
        }
        return names;
    }
}
