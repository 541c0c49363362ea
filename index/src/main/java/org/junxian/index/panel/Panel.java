package org.junxian.index.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Period;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;

/// One variable of units over periods of one frequency, in order; NaN where there is no figure. Periods may
/// have gaps; time is counted by [Period#ordinal].
public final class Panel {

    private final List<UnitId> units;
    private final List<Period> periods;
    private final double[][] values;

    /// `values` holds one array per unit. Throws an IllegalArgumentException when sizes do not fit, a unit
    /// stands twice, periods do not rise or have several frequencies, or a figure is infinite.
    public Panel(List<UnitId> units, List<Period> periods, double[][] values) {
        this.units = List.copyOf(units);
        this.periods = List.copyOf(periods);
        this.values = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
        if (new HashSet<>(units).size() < units.size() || units.size() != values.length) {
            throw new IllegalArgumentException(values.length + " series for the units " + units);
        }
        for (int t = 1; t < periods.size(); t++) {
            Period before = periods.get(t - 1);
            if (before.frequency() != periods.get(t).frequency() || before.compareTo(periods.get(t)) >= 0) {
                throw new IllegalArgumentException("Periods of a panel rise and have one frequency, found " + periods);
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i].length != periods.size() || Arrays.stream(values[i]).anyMatch(Double::isInfinite)) {
                throw new IllegalArgumentException(
                        "Unit " + units.get(i) + " needs " + periods.size() + " finite figures, or NaN");
            }
        }
    }

    /// A variable of figures, over the periods of the most frequent kind in which it was observed.
    public static Panel of(Figures figures, VariableId variable, List<Period> periods) {
        List<Unit> units = figures.population().units();
        double[][] values = new double[units.size()][periods.size()];
        for (int t = 0; t < periods.size(); t++) {
            double[] column = figures.values(variable, periods.get(t));
            for (int i = 0; i < values.length; i++) {
                values[i][t] = column[i];
            }
        }
        return new Panel(units.stream().map(Unit::id).toList(), periods, values);
    }

    public List<UnitId> units() {
        return units;
    }

    public List<Period> periods() {
        return periods;
    }

    public double value(int unit, int period) {
        return values[unit][period];
    }

    /// The figures of one unit, a copy.
    public double[] series(int unit) {
        return values[unit].clone();
    }

    /// The figures of one period, in the order of the units.
    public double[] slice(int period) {
        return Arrays.stream(values).mapToDouble(row -> row[period]).toArray();
    }

    /// The periods as numbers of steps from the first.
    public double[] time() {
        return periods.stream()
                .mapToDouble(p -> p.ordinal() - periods.getFirst().ordinal())
                .toArray();
    }

    /// Every figure there is.
    double[] known() {
        List<Double> all = new ArrayList<>();
        for (double[] row : values) {
            for (double v : row) {
                if (!Double.isNaN(v)) {
                    all.add(v);
                }
            }
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("The panel of " + units + " has no figure at all");
        }
        return all.stream().mapToDouble(v -> v).toArray();
    }
}
