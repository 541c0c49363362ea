package org.junxian.index.naive;

import java.util.List;
import java.util.Optional;

/// docs/method/check.md.
final class NaiveNumbers {

    private NaiveNumbers() {}

    static double mean(List<Double> x) {
        return x.stream().mapToDouble(v -> v).sum() / x.size();
    }

    private static double power(List<Double> x, int p) {
        double m = mean(x);
        return x.stream().mapToDouble(v -> Math.pow(v - m, p)).sum();
    }

    /// C-2.
    static Optional<Double> sd(List<Double> x) {
        return x.size() < 2 ? Optional.empty() : Optional.of(Math.sqrt(power(x, 2) / (x.size() - 1)));
    }

    /// C-3.
    static Optional<Double> skewness(List<Double> x) {
        double n = x.size();
        if (n < 3 || x.stream().distinct().count() == 1) {
            return Optional.empty();
        }
        double g1 = power(x, 3) / n / Math.pow(power(x, 2) / n, 1.5);
        return Optional.of(g1 * Math.sqrt(n * (n - 1)) / (n - 2));
    }

    /// C-4.
    static Optional<Double> kurtosis(List<Double> x) {
        double n = x.size();
        if (n < 4 || x.stream().distinct().count() == 1) {
            return Optional.empty();
        }
        double g2 = power(x, 4) / n / Math.pow(power(x, 2) / n, 2) - 3;
        return Optional.of(((n + 1) * g2 + 6) * (n - 1) / ((n - 2) * (n - 3)));
    }

    /// C-5.
    static Optional<Double> quantile(List<Double> x, double p) {
        if (x.isEmpty()) {
            return Optional.empty();
        }
        List<Double> sorted = x.stream().sorted().toList();
        double h = (sorted.size() - 1) * p;
        int k = (int) Math.floor(h);
        double next = sorted.get(Math.min(k + 1, sorted.size() - 1));
        return Optional.of(sorted.get(k) + (h - k) * (next - sorted.get(k)));
    }

    /// C-7.
    static boolean passes(List<Double> x, double skewnessLimit, double kurtosisLimit) {
        return Math.abs(skewness(x).orElse(0.0)) <= skewnessLimit
                || kurtosis(x).orElse(Double.NEGATIVE_INFINITY) <= kurtosisLimit;
    }
}
