package org.junxian.index.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Period;
import org.junxian.index.data.Population;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Measure;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.Scheme;

/// The figures of two settings laid beside each other for one of their schemes, so that any unit's figures can be
/// taken from either: what the earlier one had for its period stands at the period of the later one
/// (docs/method/reasons.md, E-3).
///
/// Every indicator reads variables of its own here, because two indicators may read one variable at different times.
final class Alignment {

    /// A variable in a period, in both settings: values by the position in the union of units.
    record Column(VariableId variable, Period period, double[][] values, List<Map<Integer, String>> notApplicable) {}

    private final List<Setting> settings;
    private final List<UnitId> units;
    private final Period period;
    private final List<Column> columns = new ArrayList<>();
    private final Scheme scheme;

    /// Of the settings before and now, for the scheme at position `rules`, over the union of their units.
    Alignment(List<Setting> settings, int rules, List<UnitId> units) {
        this.settings = settings;
        this.units = units;
        this.period = settings.getLast().scheme().period();
        Scheme from = settings.get(rules).scheme();
        for (Indicator indicator : from.indicators()) {
            own(indicator);
        }
        if (!from.adjustments().isEmpty() || !from.ranking().tieBreaks().isEmpty()) {
            shared();
        }
        Scheme now = settings.getLast().scheme();
        scheme = new Scheme(
                now.id(),
                period,
                now.scale(),
                (Group) renamed(from.root()),
                from.screening(),
                from.adjustments(),
                from.bonusCap(),
                from.deductionCap(),
                from.ranking(),
                Optional.empty());
    }

    /// The scheme, reading the columns here.
    Scheme scheme() {
        return scheme;
    }

    List<Column> columns() {
        return columns;
    }

    private static VariableId name(Indicator indicator, VariableId variable) {
        return new VariableId(indicator.id() + " of " + variable);
    }

    private static Node renamed(Node node) {
        return switch (node) {
            case Group g ->
                new Group(
                        g.id(),
                        g.weight(),
                        g.aggregation(),
                        g.missing(),
                        g.children().stream().map(Alignment::renamed).toList());
            case Indicator i -> {
                Measure m = i.measure();
                Measure own = new Measure(
                        name(i, m.variable()),
                        m.period(),
                        m.denominators().stream().map(d -> name(i, d)).toList(),
                        m.factor(),
                        m.change());
                yield new Indicator(
                        i.id(), i.weight(), own, i.direction(), i.imputation(), i.treatment(), i.normalisation());
            }
        };
    }

    private void own(Indicator indicator) {
        int[] shifts = new int[settings.size()];
        for (int w = 0; w < shifts.length; w++) {
            shifts[w] = shift(indicator, settings.get(w).scheme());
        }
        Period anchor = indicator.measure().period().orElse(period);
        List<VariableId> read = new ArrayList<>(indicator.measure().denominators());
        read.addFirst(indicator.measure().variable());
        read.stream().distinct().forEach(v -> columns.addAll(beside(v, name(indicator, v), anchor, shifts)));
    }

    /// By how many periods the figures of a setting move for an indicator.
    private int shift(Indicator indicator, Scheme other) {
        Optional<Period> stated = indicator.measure().period();
        if (stated.isEmpty()) {
            return period.ordinal() - other.period().ordinal();
        }
        Optional<Period> theirs = other.indicators().stream()
                .filter(i -> i.id().equals(indicator.id()))
                .findFirst()
                .flatMap(i -> i.measure().period());
        return theirs.filter(p -> p.frequency() == stated.get().frequency())
                .map(p -> stated.get().ordinal() - p.ordinal())
                .orElse(0);
    }

    /// What adjustments and tie breaks read.
    private void shared() {
        int[] shifts = new int[settings.size()];
        for (int w = 0; w < shifts.length; w++) {
            shifts[w] = period.ordinal() - settings.get(w).scheme().period().ordinal();
        }
        settings.stream()
                .flatMap(s -> s.figures().variables().stream())
                .distinct()
                .sorted()
                .forEach(v -> columns.addAll(beside(v, v, period, shifts)));
    }

    private List<Column> beside(VariableId variable, VariableId name, Period anchor, int[] shifts) {
        Map<Period, Column> made = new TreeMap<>();
        for (int w = 0; w < shifts.length; w++) {
            Figures figures = settings.get(w).figures();
            for (Period at : figures.periods(variable)) {
                Period moved = at.frequency() == anchor.frequency() ? at.minus(-shifts[w]) : at;
                fill(made.computeIfAbsent(moved, p -> empty(name, p)), w, figures, variable, at);
            }
        }
        return List.copyOf(made.values());
    }

    private Column empty(VariableId name, Period at) {
        double[][] values = new double[settings.size()][units.size()];
        List<Map<Integer, String>> reasons = new ArrayList<>();
        for (double[] row : values) {
            java.util.Arrays.fill(row, Double.NaN);
            reasons.add(new TreeMap<>());
        }
        return new Column(name, at, values, reasons);
    }

    private void fill(Column column, int w, Figures figures, VariableId variable, Period at) {
        double[] values = figures.values(variable, at);
        Population population = figures.population();
        for (int u = 0; u < units.size(); u++) {
            if (population.contains(units.get(u))) {
                column.values[w][u] = values[population.indexOf(units.get(u))];
            }
        }
        for (int i : figures.notApplicable(variable, at)) {
            UnitId unit = population.units().get(i).id();
            if (figures.get(unit, variable, at) instanceof org.junxian.index.data.Figure.NotApplicable(String why)) {
                column.notApplicable.get(w).put(java.util.Collections.binarySearch(units, unit), why);
            }
        }
    }
}
