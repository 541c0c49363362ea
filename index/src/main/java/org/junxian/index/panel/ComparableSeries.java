package org.junxian.index.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;

/// Earlier amounts in the boundaries of the last period (docs/method/panel.md, P-8). The sum over all units
/// stays what it was, period by period (D7).
///
/// For amounts that add up only. A rate is made comparable by making its two amounts comparable and dividing
/// then. An amount of which a part is missing is missing.
public final class ComparableSeries {

    private ComparableSeries() {}

    /// `amounts` holds each unit's figures in the boundaries of their time; a unit that did not exist has NaN.
    /// Units are answered in the order of their codes.
    public static Panel of(Panel amounts, List<BoundaryChange> changes) {
        List<BoundaryChange> ordered = changes.stream()
                .sorted(Comparator.comparing(BoundaryChange::since))
                .toList();
        List<Map<UnitId, Double>> columns = new ArrayList<>();
        SortedSet<UnitId> present = new TreeSet<>();
        for (int t = 0; t < amounts.periods().size(); t++) {
            Map<UnitId, Double> column = column(amounts, t, ordered);
            columns.add(column);
            present.addAll(column.keySet());
        }
        present.removeAll(gone(ordered, amounts.periods().getLast()));
        List<UnitId> units = List.copyOf(present);
        double[][] values = new double[units.size()][columns.size()];
        for (int i = 0; i < values.length; i++) {
            UnitId unit = units.get(i);
            Arrays.setAll(values[i], t -> columns.get(t).getOrDefault(unit, Double.NaN));
        }
        return new Panel(units, amounts.periods(), values);
    }

    /// Who passed everything on and got nothing back.
    private static SortedSet<UnitId> gone(List<BoundaryChange> changes, Period last) {
        SortedSet<UnitId> gone = new TreeSet<>();
        for (BoundaryChange change : changes) {
            if (change.since().compareTo(last) <= 0) {
                change.passings().forEach(p -> gone.add(p.from()));
                change.passings().forEach(p -> gone.remove(p.to()));
            }
        }
        return gone;
    }

    /// The amounts of one period, taken through every change that came after it, up to the last period.
    private static Map<UnitId, Double> column(Panel amounts, int t, List<BoundaryChange> changes) {
        Map<UnitId, Double> column = new LinkedHashMap<>();
        for (int i = 0; i < amounts.units().size(); i++) {
            column.put(amounts.units().get(i), amounts.value(i, t));
        }
        Period last = amounts.periods().getLast();
        for (BoundaryChange change : changes) {
            boolean later = change.since().compareTo(amounts.periods().get(t)) > 0;
            if (later && change.since().compareTo(last) <= 0) {
                pass(column, change);
            }
        }
        return column;
    }

    private static void pass(Map<UnitId, Double> column, BoundaryChange change) {
        Map<UnitId, Double> received = new LinkedHashMap<>();
        for (BoundaryChange.Passing p : change.passings()) {
            double amount = column.getOrDefault(p.from(), Double.NaN) * p.share();
            received.merge(p.to(), amount, Double::sum);
        }
        change.passings().forEach(p -> column.put(p.from(), Double.NaN));
        received.forEach((unit, amount) -> {
            if (!Double.isNaN(column.getOrDefault(unit, Double.NaN))) {
                throw new IllegalArgumentException("Unit " + unit + " gets a part of another in " + change.since()
                        + " and has an amount of its own. Try: add that it passes its own to itself, with share 1.");
            }
            column.put(unit, amount);
        });
    }
}
