package org.junxian.index.naive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Measure;
import org.junxian.index.scheme.Measure.Change;

/// docs/method/figures.md and impute.md.
final class NaiveFigures {

    private final Figures figures;
    private final Set<UnitId> composed;

    NaiveFigures(Figures figures, Set<UnitId> composed) {
        this.figures = figures;
        this.composed = composed;
    }

    Optional<Double> figure(Indicator indicator, Period period, UnitId unit) {
        Measure m = indicator.measure();
        return changed(m, m.change(), m.period().orElse(period), unit);
    }

    ///
    Optional<Double> changed(Measure m, Change change, Period period, UnitId unit) {
        Optional<Double> now = level(m, period, unit);
        return switch (change) {
            case Change.Level() -> now;
            case Change.Growth(int lag) ->
                now.flatMap(x ->
                        level(m, period.minus(lag), unit).filter(x0 -> x0 > 0).map(x0 -> settled((x / x0 - 1) * 100)));
            case Change.Difference(int lag) ->
                now.flatMap(x -> level(m, period.minus(lag), unit).map(x0 -> settled(x - x0)));
        };
    }

    ///
    static double settled(double x) {
        int decimals = Math.abs(x) < 1e5 ? 10 : 6;
        return Math.abs(x) < 1e9
                ? new BigDecimal(x).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue()
                : x;
    }

    ///
    private Optional<Double> level(Measure m, Period period, UnitId unit) {
        if (composed.contains(unit) || !(figures.get(unit, m.variable(), period) instanceof Figure.Value(double v))) {
            return Optional.empty();
        }
        double x = m.factor() * v;
        for (VariableId denominator : m.denominators()) {
            if (!(figures.get(unit, denominator, period) instanceof Figure.Value(double d)) || d == 0) {
                return Optional.empty();
            }
            x /= d;
        }
        return Optional.of(x);
    }

    ///
    boolean applies(Indicator indicator, Period schemePeriod, UnitId unit) {
        Measure m = indicator.measure();
        Period period = m.period().orElse(schemePeriod);
        boolean now = appliesAt(m, period, unit);
        return switch (m.change()) {
            case Change.Level() -> now;
            case Change.Growth(int lag) ->
                now
                        && appliesAt(m, period.minus(lag), unit)
                        && level(m, period.minus(lag), unit).orElse(1.0) > 0;
            case Change.Difference(int lag) -> now && appliesAt(m, period.minus(lag), unit);
        };
    }

    private boolean appliesAt(Measure m, Period period, UnitId unit) {
        return !(figures.get(unit, m.variable(), period) instanceof Figure.NotApplicable)
                && m.denominators().stream()
                        .noneMatch(d -> figures.get(unit, d, period) instanceof Figure.NotApplicable);
    }

    /// M-1 to M-5, M-7.
    Optional<Double> standIn(
            Indicator indicator, Period schemePeriod, UnitId unit, Map<UnitId, Double> reported, NaiveEngine engine) {
        for (Imputation rule : NaiveEngine.rules(indicator.imputation())) {
            Period period = indicator.measure().period().orElse(schemePeriod);
            Optional<Double> found = switch (rule) {
                case Imputation.None() -> Optional.empty();
                case Imputation.RowMean() -> Optional.empty();
                case Imputation.FirstOf f -> throw new IllegalStateException();
                case Imputation.Mean(var within) ->
                    boxed(known(reported, engine.reference(within, unit)).average());
                case Imputation.Median(var within) ->
                    NaiveNumbers.quantile(
                            known(reported, engine.reference(within, unit))
                                    .boxed()
                                    .toList(),
                            0.5);
                case Imputation.Latest(int age) -> latest(indicator, period, unit, age);
                case Imputation.Linear(boolean ends) -> linear(indicator, period, unit, ends);
            };
            if (found.isPresent() || rule instanceof Imputation.RowMean) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static DoubleStream known(Map<UnitId, Double> values, List<UnitId> units) {
        return units.stream().filter(values::containsKey).mapToDouble(values::get);
    }

    private static Optional<Double> boxed(java.util.OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private Optional<Double> latest(Indicator indicator, Period period, UnitId unit, int age) {
        for (int back = 1; back <= age; back++) {
            Optional<Double> x =
                    changed(indicator.measure(), indicator.measure().change(), period.minus(back), unit);
            if (x.isPresent()) {
                return x;
            }
        }
        return Optional.empty();
    }

    private Optional<Double> linear(Indicator indicator, Period period, UnitId unit, boolean ends) {
        int far = 30;
        for (int back = 1; back <= far; back++) {
            Optional<Double> before = at(indicator, period, unit, -back);
            if (before.isPresent()) {
                for (int on = 1; on <= far; on++) {
                    Optional<Double> after = at(indicator, period, unit, on);
                    if (after.isPresent()) {
                        double share = (double) back / (back + on);
                        return Optional.of(before.get() + share * (after.get() - before.get()));
                    }
                }
                return ends ? before : Optional.empty();
            }
        }
        for (int on = 1; on <= far && ends; on++) {
            Optional<Double> after = at(indicator, period, unit, on);
            if (after.isPresent()) {
                return after;
            }
        }
        return Optional.empty();
    }

    private Optional<Double> at(Indicator indicator, Period period, UnitId unit, int steps) {
        return changed(indicator.measure(), indicator.measure().change(), period.minus(-steps), unit);
    }
}
