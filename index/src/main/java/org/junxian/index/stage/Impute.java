package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junxian.index.data.Period;
import org.junxian.index.result.ImputedValue;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Within;

/// Finds stand-ins for missing figures of units that take part (docs/method/impute.md). What does not apply is
/// left alone. A row mean is made after normalising, by [RowMeans]; rules listed after it are not reached.
final class Impute {

    private record Source(Imputation rule, IntToDoubleFunction value) {}

    private final Series series;
    private final Roster roster;

    Impute(Series series, Roster roster) {
        this.series = series;
        this.roster = roster;
    }

    /// The figures with stand-ins; every one is added to `made`.
    double[] fill(Indicator indicator, Column figures, Period period, List<ImputedValue> made) {
        double[] x = figures.values();
        double[] filled = x;
        List<Source> sources = null;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i])
                    || !roster.takesPart[i]
                    || figures.notApplicable().get(i)) {
                continue;
            }
            sources = sources == null ? sources(indicator, x, period) : sources;
            for (Source source : sources) {
                double value = source.value.applyAsDouble(i);
                if (!Double.isNaN(value)) {
                    filled = filled == x ? x.clone() : filled;
                    filled[i] = value;
                    made.add(new ImputedValue(indicator.id(), roster.unit(i), value, source.rule));
                    break;
                }
            }
        }
        return filled;
    }

    private List<Source> sources(Indicator indicator, double[] x, Period period) {
        List<Source> sources = new ArrayList<>();
        for (Imputation rule : flat(indicator.imputation())) {
            if (rule instanceof Imputation.RowMean) {
                break;
            }
            sources.add(new Source(rule, source(rule, indicator, x, period)));
        }
        return sources;
    }

    private IntToDoubleFunction source(Imputation rule, Indicator indicator, double[] x, Period period) {
        return switch (rule) {
            case Imputation.Mean(Within within) ->
                byClass(Sample.byClass(x, roster, within), s -> s.moments().mean());
            case Imputation.Median(Within within) ->
                byClass(
                        Sample.byClass(x, roster, within),
                        s -> Quantiles.median(s.sorted().values(), s.size()));
            case Imputation.Latest(int maximumAge) -> at(series.latest(indicator.measure(), period, maximumAge));
            case Imputation.Linear(boolean ends) -> at(series.linear(indicator.measure(), period, ends));
            case Imputation.None _, Imputation.RowMean _, Imputation.FirstOf _ -> i -> Double.NaN;
        };
    }

    private interface Of {
        double sample(Sample sample);
    }

    private IntToDoubleFunction byClass(Sample[] samples, Of statistic) {
        double[] values = Arrays.stream(samples).mapToDouble(statistic::sample).toArray();
        return i -> values[roster.classOf[i]];
    }

    private static IntToDoubleFunction at(double[] values) {
        return i -> values[i];
    }

    /// The rules in order, without nesting.
    static List<Imputation> flat(Imputation imputation) {
        List<Imputation> list = new ArrayList<>();
        if (imputation instanceof Imputation.FirstOf(List<Imputation> rules)) {
            rules.forEach(rule -> list.addAll(flat(rule)));
        } else {
            list.add(imputation);
        }
        return list;
    }
}
