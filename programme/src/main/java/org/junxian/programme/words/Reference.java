package org.junxian.programme.words;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Population;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.ExcludedUnit;
import org.junxian.index.result.Result;
import org.junxian.index.result.Trail;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Within;

/// The treated figures of an indicator's reference population as the formulas see them: of the units that take part,
/// all or those of one class; distances where the indicator is best inside an interval.
record Reference(double[] sorted, boolean less) {

    static Reference of(Result result, Indicator indicator, Within within, ClassId classId) {
        Population population = result.population();
        Trail trail = result.trail(indicator.id());
        Set<UnitId> out = outside(result);
        double[] values = new double[population.size()];
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            Unit unit = population.units().get(i);
            boolean counted = within == Within.ALL || unit.classId().equals(classId);
            double x = seen(indicator.direction(), trail.treated(i));
            if (counted && !out.contains(unit.id()) && !Double.isNaN(x)) {
                values[n++] = x;
            }
        }
        double[] sorted = Arrays.copyOf(values, n);
        Arrays.sort(sorted);
        return new Reference(sorted, !(indicator.direction() instanceof Direction.MoreIsBetter));
    }

    /// Units whose figures are no part of any statistic: composed ones and those left out before the computation.
    static Set<UnitId> outside(Result result) {
        Set<UnitId> out = new HashSet<>();
        result.population().compositions().forEach(c -> out.add(c.whole()));
        for (ExcludedUnit excluded : result.excluded()) {
            switch (excluded.reason()) {
                case BY_NAME, AVAILABILITY, GROUP_AVAILABILITY -> out.add(excluded.unit());
                case MISSING, VETO -> {}
            }
        }
        return out;
    }

    /// A figure as the formula sees it: itself, or its distance from the best interval.
    static double seen(Direction direction, double figure) {
        return direction instanceof Direction.BestInside(double low, double high)
                ? Math.max(0, Math.max(low - figure, figure - high))
                : figure;
    }

    double min() {
        return sorted.length == 0 ? Double.NaN : sorted[0];
    }

    double max() {
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length - 1];
    }

    double mean() {
        return Arrays.stream(sorted).sum() / sorted.length;
    }

    /// The n-1 standard deviation.
    double sd() {
        double mean = mean();
        double squares = Arrays.stream(sorted).map(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(squares / (sorted.length - 1));
    }

    /// Units that stand strictly better, strictly worse, or equal (the unit itself included).
    int better(double x) {
        return count(v -> less ? v < x : v > x);
    }

    int worse(double x) {
        return count(v -> less ? v > x : v < x);
    }

    int equal(double x) {
        return count(v -> v == x);
    }

    /// How many different values are worse.
    int distinctWorse(double x) {
        return (int) Arrays.stream(sorted)
                .filter(v -> less ? v > x : v < x)
                .distinct()
                .count();
    }

    private int count(java.util.function.DoublePredicate holds) {
        return (int) Arrays.stream(sorted).filter(holds).count();
    }
}
