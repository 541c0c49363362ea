package org.junxian.index.stage;

import java.util.BitSet;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Period;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.Measure;
import org.junxian.index.scheme.Measure.Change;

/// Makes an indicator's figures from observed variables: `factor × variable ÷ denominators`, then the change over
/// time (docs/method/figures.md).
///
/// A composed unit has no figures of its own.
final class Measuring {

    private final Figures figures;
    private final Roster roster;

    Measuring(Figures figures, Roster roster) {
        this.figures = figures;
        this.roster = roster;
    }

    Column measure(Measure measure, Period period) {
        return measure(measure, measure.change(), period);
    }

    /// The figures with another change over time than the measure's own.
    Column measure(Measure measure, Change change, Period period) {
        Column now = level(measure, period);
        return switch (change) {
            case Change.Level() -> now;
            case Change.Growth(int lag) -> growth(now, level(measure, period.minus(lag)));
            case Change.Difference(int lag) -> difference(now, level(measure, period.minus(lag)));
        };
    }

    private Column level(Measure measure, Period period) {
        double[] x = figures.values(measure.variable(), period);
        BitSet notApplicable = notApplicable(measure.variable(), period);
        BitSet undefined = new BitSet();
        for (int i = 0; i < x.length; i++) {
            x[i] = roster.composed[i] ? Double.NaN : measure.factor() * x[i];
        }
        for (VariableId denominator : measure.denominators()) {
            double[] d = figures.values(denominator, period);
            notApplicable.or(notApplicable(denominator, period));
            for (int i = 0; i < x.length; i++) {
                if (d[i] == 0 && !Double.isNaN(x[i])) {
                    undefined.set(i);
                }
                x[i] = d[i] == 0 ? Double.NaN : x[i] / d[i];
            }
        }
        return finite(new Column(x, notApplicable, undefined));
    }

    private BitSet notApplicable(VariableId variable, Period period) {
        BitSet set = new BitSet();
        figures.notApplicable(variable, period).forEach(set::set);
        return set;
    }

    private static Column growth(Column now, Column before) {
        double[] x = now.values();
        double[] x0 = before.values();
        merge(now, before);
        for (int i = 0; i < x.length; i++) {
            if (x0[i] <= 0) {
                if (!Double.isNaN(x[i])) {
                    now.undefined().set(i);
                }
                now.notApplicable().set(i);
                x[i] = Double.NaN;
            } else {
                x[i] = Settled.of((x[i] / x0[i] - 1) * 100);
            }
        }
        return finite(now);
    }

    private static Column difference(Column now, Column before) {
        merge(now, before);
        for (int i = 0; i < now.values().length; i++) {
            now.values()[i] = Settled.of(now.values()[i] - before.values()[i]);
        }
        return finite(now);
    }

    private static void merge(Column now, Column before) {
        now.notApplicable().or(before.notApplicable());
        now.undefined().or(before.undefined());
    }

    /// A quotient too large to be a number is not defined.
    private static Column finite(Column column) {
        double[] x = column.values();
        for (int i = 0; i < x.length; i++) {
            if (Double.isInfinite(x[i])) {
                x[i] = Double.NaN;
                column.undefined().set(i);
            }
            x[i] += 0.0; // one zero: -0.0 + 0.0 is 0.0
        }
        return column;
    }
}
