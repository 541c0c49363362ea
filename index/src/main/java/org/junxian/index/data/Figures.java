package org.junxian.index.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Observed figures of a population: variable × period × unit. Immutable; made by a [Builder].
public final class Figures {

    /// One variable in one period over all units. `values` holds NaN where `reasons` or absence say why.
    private record Column(double[] values, Map<Integer, String> notApplicable) {}

    private final Population population;
    private final Map<VariableId, NavigableMap<Period, Column>> columns;

    private Figures(Population population, Map<VariableId, NavigableMap<Period, Column>> columns) {
        this.population = population;
        this.columns = columns;
    }

    public static Builder of(Population population) {
        return new Builder(population);
    }

    public Population population() {
        return population;
    }

    /// A copy of the values of a variable in a period, in the population's order; NaN where there is none.
    public double[] values(VariableId variable, Period period) {
        Column column = find(variable, period);
        if (column != null) {
            return column.values.clone();
        }
        double[] none = new double[population.size()];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    public Figure get(UnitId unit, VariableId variable, Period period) {
        Column column = find(variable, period);
        int i = population.indexOf(unit);
        if (column == null) {
            return Figure.NOT_REPORTED;
        }
        String reason = column.notApplicable.get(i);
        if (reason != null) {
            return new Figure.NotApplicable(reason);
        }
        return Double.isNaN(column.values[i]) ? Figure.NOT_REPORTED : new Figure.Value(column.values[i]);
    }

    /// The positions of the units for which a variable does not apply in a period.
    public Set<Integer> notApplicable(VariableId variable, Period period) {
        Column column = find(variable, period);
        return column == null ? Set.of() : Collections.unmodifiableSet(column.notApplicable.keySet());
    }

    /// The periods in which a variable was observed at all, in order.
    public SortedSet<Period> periods(VariableId variable) {
        NavigableMap<Period, Column> known = columns.get(variable);
        return known == null ? new TreeSet<>() : new TreeSet<>(known.keySet());
    }

    /// The same figures with one of them changed; columns that stay as they are are shared.
    public Figures with(UnitId unit, VariableId variable, Period period, Figure figure) {
        int i = population.indexOf(unit);
        double[] values = values(variable, period);
        Column old = find(variable, period);
        Map<Integer, String> notApplicable = new HashMap<>(old == null ? Map.of() : old.notApplicable);
        notApplicable.remove(i);
        values[i] = Double.NaN;
        switch (figure) {
            case Figure.Value(double amount) -> values[i] = amount;
            case Figure.NotReported() -> {}
            case Figure.NotApplicable(String reason) -> notApplicable.put(i, reason);
        }
        return with(variable, period, values, notApplicable);
    }

    /// The same figures with all those of a variable in a period replaced: values in the population's order, NaN
    /// where there is none, and why a variable does not apply, by position.
    public Figures with(VariableId variable, Period period, double[] values, Map<Integer, String> notApplicable) {
        if (values.length != population.size()) {
            throw new IllegalArgumentException(
                    "There are " + values.length + " figures for " + population.size() + " units");
        }
        Map<VariableId, NavigableMap<Period, Column>> changed = new HashMap<>(columns);
        NavigableMap<Period, Column> series = new TreeMap<>(columns.getOrDefault(variable, new TreeMap<>()));
        series.put(period, new Column(values.clone(), Map.copyOf(notApplicable)));
        changed.put(variable, series);
        return new Figures(population, changed);
    }

    /// The same figures for a population that differs in classes, exclusions and compositions only.
    public Figures over(Population other) {
        List<UnitId> own = population.units().stream().map(Unit::id).toList();
        if (!own.equals(other.units().stream().map(Unit::id).toList())) {
            throw new IllegalArgumentException("The other population has other units");
        }
        return new Figures(other, columns);
    }

    public List<VariableId> variables() {
        List<VariableId> list = new ArrayList<>(columns.keySet());
        list.sort(null);
        return list;
    }

    private @org.jspecify.annotations.Nullable Column find(VariableId variable, Period period) {
        NavigableMap<Period, Column> known = columns.get(variable);
        return known == null ? null : known.get(period);
    }

    /// Collects figures in any order; a second figure for the same place is refused.
    public static final class Builder {
        private final Population population;
        private final Map<VariableId, NavigableMap<Period, Column>> columns = new HashMap<>();
        private final Map<VariableId, java.util.Set<String>> seen = new HashMap<>();

        private Builder(Population population) {
            this.population = population;
        }

        public Builder put(UnitId unit, VariableId variable, Period period, Figure figure) {
            int i = population.indexOf(unit);
            if (!seen.computeIfAbsent(variable, v -> new java.util.HashSet<>()).add(period + "/" + i)) {
                throw new IllegalArgumentException(
                        "There are two figures for " + unit + ", " + variable + ", " + period);
            }
            Column column =
                    columns.computeIfAbsent(variable, v -> new TreeMap<>()).computeIfAbsent(period, p -> emptyColumn());
            switch (figure) {
                case Figure.Value(double amount) -> column.values[i] = amount;
                case Figure.NotReported() -> {}
                case Figure.NotApplicable(String reason) -> column.notApplicable.put(i, reason);
            }
            return this;
        }

        public Builder put(UnitId unit, VariableId variable, Period period, double value) {
            return put(unit, variable, period, new Figure.Value(value));
        }

        /// All figures of a variable in a period at once: values in the population's order, NaN where there is none,
        /// and why the variable does not apply, by position.
        public Builder column(VariableId variable, Period period, double[] values, Map<Integer, String> notApplicable) {
            if (values.length != population.size()) {
                throw new IllegalArgumentException(
                        "There are " + values.length + " figures for " + population.size() + " units");
            }
            Column column = new Column(values.clone(), new HashMap<>(notApplicable));
            if (columns.computeIfAbsent(variable, v -> new TreeMap<>()).put(period, column) != null) {
                throw new IllegalArgumentException("There are figures for " + variable + ", " + period + " already");
            }
            return this;
        }

        public Figures build() {
            return new Figures(population, columns);
        }

        private Column emptyColumn() {
            double[] values = new double[population.size()];
            Arrays.fill(values, Double.NaN);
            return new Column(values, new HashMap<>());
        }
    }
}
