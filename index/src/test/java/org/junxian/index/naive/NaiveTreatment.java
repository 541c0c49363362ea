package org.junxian.index.naive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.scheme.Treatment.Transform;
import org.junxian.index.scheme.Within;

/// docs/method/treat.md.
final class NaiveTreatment {

    private static final DoubleUnaryOperator SAME = x -> x;

    private final NaiveEngine engine;
    private final Indicator indicator;

    NaiveTreatment(NaiveEngine engine, Indicator indicator) {
        this.engine = engine;
        this.indicator = indicator;
    }

    Map<UnitId, Double> apply(Map<UnitId, Double> known) {
        Map<UnitId, Double> treated = new HashMap<>();
        known.forEach((unit, x) -> treated.put(unit, rule(known, unit).applyAsDouble(x)));
        return treated;
    }

    private DoubleUnaryOperator rule(Map<UnitId, Double> known, UnitId unit) {
        return switch (indicator.treatment()) {
            case Treatment.None() -> SAME;
            case Treatment.Winsorise(int low, int high, Within within) ->
                winsorise(sample(known, within, unit), low, high);
            case Treatment.Percentiles(double low, double high, Within within) -> {
                List<Double> x = sample(known, within, unit);
                double bottom = NaiveNumbers.quantile(x, low).orElse(Double.NEGATIVE_INFINITY);
                double top = NaiveNumbers.quantile(x, high).orElse(Double.POSITIVE_INFINITY);
                yield v -> Math.min(Math.max(v, bottom), top);
            }
            case Treatment.Automatic rule -> automatic(sample(known, rule.within(), unit), rule);
            case Treatment.Always(Transform transform) -> transform(sample(known, Within.ALL, unit), transform);
        };
    }

    private List<Double> sample(Map<UnitId, Double> known, Within within, UnitId unit) {
        return engine.reference(within, unit).stream()
                .filter(known::containsKey)
                .map(known::get)
                .toList();
    }

    /// T-2.
    private static DoubleUnaryOperator winsorise(List<Double> x, int low, int high) {
        List<Double> sorted = x.stream().sorted().toList();
        if (sorted.size() < Math.max(low, high)) {
            return SAME;
        }
        double bottom = low == 0
                ? Double.NEGATIVE_INFINITY
                : sorted.stream()
                        .filter(v -> v > sorted.get(low - 1))
                        .findFirst()
                        .orElse(Double.POSITIVE_INFINITY);
        List<Double> falling = sorted.reversed();
        double top = high == 0
                ? Double.POSITIVE_INFINITY
                : falling.stream()
                        .filter(v -> v < falling.get(high - 1))
                        .findFirst()
                        .orElse(Double.NEGATIVE_INFINITY);
        boolean left = sorted.stream().anyMatch(v -> v >= bottom && v <= top);
        return left ? v -> Math.min(Math.max(v, bottom), top) : SAME;
    }

    /// T-3.
    private static DoubleUnaryOperator automatic(List<Double> original, Treatment.Automatic rule) {
        List<Double> x = new ArrayList<>(original);
        while (!NaiveNumbers.passes(x, rule.skewnessLimit(), rule.kurtosisLimit())) {
            boolean high = NaiveNumbers.skewness(x).orElse(0.0) >= 0;
            double extreme = high ? Collections.max(x) : Collections.min(x);
            List<Double> rest = x.stream().filter(v -> v != extreme).toList();
            double next = high ? Collections.max(rest) : Collections.min(rest);
            x.replaceAll(v -> v == extreme ? next : v);
            long moved = java.util.stream.IntStream.range(0, x.size())
                    .filter(i -> !x.get(i).equals(original.get(i)))
                    .count();
            if (moved > rule.maximumPoints()) {
                return transform(original, rule.otherwise());
            }
        }
        double bottom = raised(original, x) ? Collections.min(x) : Double.NEGATIVE_INFINITY;
        double top = lowered(original, x) ? Collections.max(x) : Double.POSITIVE_INFINITY;
        return v -> Math.min(Math.max(v, bottom), top);
    }

    private static boolean raised(List<Double> before, List<Double> after) {
        return !before.isEmpty() && Collections.min(before) < Collections.min(after);
    }

    private static boolean lowered(List<Double> before, List<Double> after) {
        return !before.isEmpty() && Collections.max(before) > Collections.max(after);
    }

    /// T-5 to T-7.
    private static DoubleUnaryOperator transform(List<Double> x, Transform transform) {
        if (transform == Transform.NATURAL_LOG) {
            return v -> {
                if (v <= 0) {
                    throw new IllegalArgumentException("the logarithm of " + v);
                }
                return Math.log(v);
            };
        }
        if (transform == Transform.NONE || x.stream().distinct().count() < 2) {
            return SAME;
        }
        double min = Collections.min(x);
        double max = Collections.max(x);
        double room = 0.01 * (max - min);
        if (transform == Transform.LOG) {
            return NaiveNumbers.skewness(x).orElse(0.0) < 0
                    ? v -> -Math.log(max - Math.min(v, max) + room)
                    : v -> Math.log(Math.max(v, min) - min + room);
        }
        throw new IllegalArgumentException("Box-Cox is compared in TreatTest");
    }
}
