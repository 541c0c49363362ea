package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.List;
import org.junxian.index.result.TreatedValue;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.scheme.Treatment.Transform;
import org.junxian.index.scheme.Within;

/// Deals with extreme figures (docs/method/treat.md). Limits and parameters come from the units that take part and
/// apply to every unit of the class.
final class Treat {

    /// What happens to one value, and how it is told.
    private record Step(Reshape reshape, String rule, String detail) {}

    private interface Reshape {
        double of(double x);
    }

    private final Roster roster;

    Treat(Roster roster) {
        this.roster = roster;
    }

    /// Treated values; every changed one is added to `changes`.
    double[] apply(Indicator indicator, double[] x, List<TreatedValue> changes) {
        return switch (indicator.treatment()) {
            case Treatment.None() -> x;
            case Treatment.Automatic rule ->
                byClass(indicator, x, rule.within(), changes, s -> automatic(indicator, rule, s));
            case Treatment.Winsorise(int low, int high, Within within) ->
                byClass(indicator, x, within, changes, s -> clamp(Winsorising.fixed(s, low, high), "winsorised"));
            case Treatment.Percentiles(double low, double high, Within within) ->
                byClass(indicator, x, within, changes, s -> percentiles(s, low, high));
            case Treatment.Always(Transform transform) ->
                byClass(indicator, x, Within.ALL, changes, s -> transform(indicator, transform, s));
        };
    }

    private interface Plan {
        List<Step> of(Sample sample);
    }

    private double[] byClass(Indicator indicator, double[] x, Within within, List<TreatedValue> changes, Plan plan) {
        Sample[] samples = Sample.byClass(x, roster, within);
        List<List<Step>> steps = new ArrayList<>();
        boolean nothing = true;
        for (int c = 0; c < samples.length; c++) {
            boolean shared = c > 0 && samples[c] == samples[0];
            steps.add(shared ? steps.getFirst() : plan.of(samples[c]));
            nothing &= steps.getLast().isEmpty();
        }
        if (nothing) {
            return x;
        }
        double[] treated = x.clone();
        for (int i = 0; i < x.length; i++) {
            for (Step step : steps.get(roster.classOf[i])) {
                double after = step.reshape.of(treated[i]);
                if (!Double.isNaN(after) && after != treated[i]) {
                    changes.add(new TreatedValue(
                            indicator.id(), roster.unit(i), treated[i], after, step.rule, step.detail));
                }
                treated[i] = after;
            }
        }
        return treated;
    }

    private static List<Step> automatic(Indicator indicator, Treatment.Automatic rule, Sample sample) {
        if (sample.moments().passes(rule.skewnessLimit(), rule.kurtosisLimit())) {
            return List.of();
        }
        Winsorising.Limits limits = Winsorising.untilPassing(sample, rule);
        return limits != null ? clamp(limits, "winsorised") : transform(indicator, rule.otherwise(), sample);
    }

    private static List<Step> percentiles(Sample sample, double low, double high) {
        if (sample.size() == 0) {
            return List.of();
        }
        double[] sorted = sample.sorted().values();
        double bottom = Quantiles.of(sorted, sorted.length, low);
        double top = Quantiles.of(sorted, sorted.length, high);
        return List.of(
                new Step(x -> Math.max(x, bottom), "capped-low", "quantile=" + low),
                new Step(x -> Math.min(x, top), "capped-high", "quantile=" + high));
    }

    /// A sample on its own, transformed.
    double[] transformed(Indicator indicator, Transform transform, double[] sample) {
        List<Step> steps = transform(indicator, transform, new Sample(sample));
        double[] y = sample.clone();
        for (int i = 0; i < y.length; i++) {
            for (Step step : steps) {
                y[i] = step.reshape.of(y[i]);
            }
        }
        return y;
    }

    private static List<Step> clamp(Winsorising.Limits limits, String rule) {
        return List.of(
                new Step(x -> Math.max(x, limits.bottom()), rule + "-low", "points=" + limits.low()),
                new Step(x -> Math.min(x, limits.top()), rule + "-high", "points=" + limits.high()));
    }

    private static List<Step> transform(Indicator indicator, Transform transform, Sample sample) {
        if (sample.size() == 0 || (sample.min() == sample.max() && transform != Transform.NATURAL_LOG)) {
            return List.of();
        }
        return switch (transform) {
            case NONE -> List.of();
            case LOG -> List.of(log(sample));
            case NATURAL_LOG -> List.of(naturalLog(indicator, sample));
            case BOX_COX -> {
                BoxCox boxCox = BoxCox.fit(sample);
                yield List.of(
                        new Step(boxCox::of, "box-cox", "lambda=" + boxCox.lambda() + ",shift=" + boxCox.shift()));
            }
        };
    }

    private static Step log(Sample sample) {
        double min = sample.min();
        double max = sample.max();
        double room = 0.01 * (max - min);
        boolean mirrored = sample.moments().skewness() < 0;
        if (mirrored) {
            return new Step(x -> -StrictMath.log(Math.max(max - x, 0) + room), "log", "mirrored,shift=" + (max + room));
        }
        return new Step(x -> StrictMath.log(Math.max(x - min, 0) + room), "log", "shift=" + (room - min));
    }

    private static Step naturalLog(Indicator indicator, Sample sample) {
        if (sample.min() <= 0) {
            throw new IllegalArgumentException("Indicator " + indicator.id() + " takes a natural logarithm and has the "
                    + "value " + sample.min()
                    + ". Try: the transform 'log', which is safe for zeros and negative values.");
        }
        return new Step(x -> x > 0 ? StrictMath.log(x) : Double.NaN, "natural-log", "");
    }
}
