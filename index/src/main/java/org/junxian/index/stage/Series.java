package org.junxian.index.stage;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Period;
import org.junxian.index.scheme.Measure;

/// An indicator's figures in other periods than the one evaluated, for panel imputation
/// (docs/method/impute.md).
final class Series {

    private final Figures figures;
    private final Measuring measuring;

    Series(Figures figures, Measuring measuring) {
        this.figures = figures;
        this.measuring = measuring;
    }

    /// Per unit the latest earlier figure that is at most `maximumAge` periods old; NaN when there is none.
    double[] latest(Measure measure, Period period, int maximumAge) {
        double[] found = missing();
        for (Period earlier : periods(measure, period).descendingSet()) {
            int age = period.ordinal() - earlier.ordinal();
            if (age > 0 && age <= maximumAge) {
                double[] x = measuring.measure(measure, earlier).values();
                for (int i = 0; i < x.length; i++) {
                    found[i] = Double.isNaN(found[i]) ? x[i] : found[i];
                }
            }
        }
        return found;
    }

    /// Per unit the value on the line between the nearest earlier and later figure; with `constantEnds`, the
    /// nearest one where there is only one side.
    double[] linear(Measure measure, Period period, boolean constantEnds) {
        TreeSet<Period> periods = periods(measure, period);
        double[] before = missing();
        double[] beforeAt = missing();
        nearest(measure, period, periods.headSet(period, false).descendingSet(), before, beforeAt);
        double[] after = missing();
        double[] afterAt = missing();
        nearest(measure, period, periods.tailSet(period, false), after, afterAt);
        double[] found = missing();
        for (int i = 0; i < found.length; i++) {
            if (!Double.isNaN(before[i]) && !Double.isNaN(after[i])) {
                double share = -beforeAt[i] / (afterAt[i] - beforeAt[i]);
                found[i] = before[i] + share * (after[i] - before[i]);
            } else if (constantEnds) {
                found[i] = Double.isNaN(before[i]) ? after[i] : before[i];
            }
        }
        return found;
    }

    private void nearest(Measure measure, Period period, SortedSet<Period> periods, double[] value, double[] at) {
        for (Period other : periods) {
            double[] x = measuring.measure(measure, other).values();
            for (int i = 0; i < x.length; i++) {
                if (Double.isNaN(value[i]) && !Double.isNaN(x[i])) {
                    value[i] = x[i];
                    at[i] = other.ordinal() - period.ordinal();
                }
            }
        }
    }

    /// The periods of the same frequency in which the variable was observed.
    private TreeSet<Period> periods(Measure measure, Period period) {
        TreeSet<Period> same = new TreeSet<>(figures.periods(measure.variable()));
        same.removeIf(p -> p.frequency() != period.frequency());
        return same;
    }

    private double[] missing() {
        double[] x = new double[figures.population().size()];
        Arrays.fill(x, Double.NaN);
        return x;
    }
}
