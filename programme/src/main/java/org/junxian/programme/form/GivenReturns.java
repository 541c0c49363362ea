package org.junxian.programme.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.programme.Programme;
import org.junxian.programme.model.Observation;

/// Returns of a form that are at hand all at once, with the programme's own figures around them: what checks look at
/// when there is no platform.
///
/// @param figures what was returned, also in other forms and earlier periods
/// @param texts   the entries that hold a text
public record GivenReturns(Programme programme, Form form, Map<Cell, Figure> figures, Set<Cell> texts) {

    /// Where a figure stands.
    public record Cell(String form, UnitId unit, Period period, String entry) {}

    public GivenReturns {
        figures = Map.copyOf(figures);
        texts = Set.copyOf(texts);
    }

    /// The periods of the form that something was returned for.
    public SortedSet<Period> periods() {
        SortedSet<Period> periods = new TreeSet<>();
        cells().filter(cell -> cell.form().equals(form.id())).forEach(cell -> periods.add(cell.period()));
        return periods;
    }

    /// The returns of a period by unit, with what departments keep and what is known filled in.
    public List<Filled> returned(Period period) {
        SortedSet<UnitId> units = new TreeSet<>();
        cells().filter(cell -> cell.form().equals(form.id()) && cell.period().equals(period))
                .filter(cell -> form.kinds()
                        .contains(programme.territory().get(cell.unit()).kind()))
                .forEach(cell -> units.add(cell.unit()));
        List<Filled> returned = new ArrayList<>();
        Known known = new Known(programme);
        for (UnitId unit : units) {
            returned.add(filled(unit, period, known));
        }
        return returned;
    }

    private java.util.stream.Stream<Cell> cells() {
        return java.util.stream.Stream.concat(figures.keySet().stream(), texts.stream());
    }

    private Filled filled(UnitId unit, Period period, Known known) {
        Map<String, Figure> filled = new HashMap<>();
        Set<String> words = new TreeSet<>();
        for (Entry entry : form.entries().values()) {
            Cell cell = new Cell(form.id(), unit, period, entry.id());
            Figure figure = figures.get(cell);
            if (figure == null && !entry.isAsked()) {
                boolean latest = entry.origin() instanceof Entry.Origin.Known;
                figure = entry.indicator()
                        .map(id -> known.figure(id, unit, period, latest))
                        .orElse(Figure.NOT_REPORTED);
            }
            if (figure != null) {
                filled.put(entry.id(), figure);
            }
            if (texts.contains(cell)) {
                words.add(entry.id());
            }
        }
        return new Filled(unit, period, filled, words);
    }

    /// What stands around a return: the others that were given, and the programme's figures.
    public Surroundings around(Filled filled) {
        return new AroundGiven(this, filled, new Known(programme));
    }

    /// The programme's figures by what they speak of.
    static final class Known {

        private record Key(VariableId variable, UnitId unit) {}

        private final Map<Key, List<Observation>> figures = new HashMap<>();

        Known(Programme programme) {
            for (Observation observation : programme.observations()) {
                figures.computeIfAbsent(new Key(observation.variable(), observation.unit()), key -> new ArrayList<>())
                        .add(observation);
            }
        }

        /// The figure of the period, or also of the latest one before it.
        Figure figure(VariableId variable, UnitId unit, Period period, boolean latest) {
            Figure found = Figure.NOT_REPORTED;
            for (Observation o : figures.getOrDefault(new Key(variable, unit), List.of())) { // by period
                boolean fits =
                        latest ? o.period().compareTo(period) <= 0 : o.period().equals(period);
                if (fits && o.figure() instanceof Figure.Value) {
                    found = o.figure();
                }
            }
            return found;
        }
    }
}
