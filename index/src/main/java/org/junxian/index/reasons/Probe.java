package org.junxian.index.reasons;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junxian.index.Engine;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Measure;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.sensitivity.Frozen;

/// Evaluates again with some figures of one unit changed. Indicators that do not read them stand still; all others,
/// the groups, the adjustments and the ranks of everybody are computed anew.
public final class Probe {

    /// Which figure: a variable in a period.
    public record Cell(VariableId variable, Period period) {}

    private final Result result;
    private final Frozen frozen;
    private final Engine engine = new Engine();
    private final Map<Set<VariableId>, Scheme> thawed = new HashMap<>();

    /// Around a result and the figures it was computed from.
    public Probe(Result result, Figures figures) {
        this.result = result;
        this.frozen = new Frozen(result, figures);
    }

    /// The result as it stands.
    public Result nominal() {
        return result;
    }

    public Place standing(UnitId unit) {
        return place(result, unit);
    }

    /// The figure as it was reported; NaN where it was not.
    double figure(UnitId unit, Cell cell) {
        Figure figure = frozen.figures().get(unit, cell.variable(), cell.period());
        return figure instanceof Figure.Value(double amount) ? amount : Double.NaN;
    }

    /// Where a unit would stand with other figures of its own; nowhere when the engine refuses them.
    public Place place(UnitId unit, Map<Cell, Double> changed) {
        return evaluate(unit, changed).map(r -> place(r, unit)).orElse(new Place(Double.NaN, Double.NaN));
    }

    /// The whole result with other figures of a unit. Trails of indicators that stand still begin at their scores.
    public Optional<Result> evaluate(UnitId unit, Map<Cell, Double> changed) {
        Figures figures = frozen.figures();
        for (Map.Entry<Cell, Double> each : changed.entrySet()) {
            Cell cell = each.getKey();
            figures = figures.with(unit, cell.variable(), cell.period(), new Figure.Value(each.getValue()));
        }
        Set<VariableId> variables =
                changed.keySet().stream().map(Cell::variable).collect(Collectors.toSet());
        Scheme scheme = thawed.computeIfAbsent(variables, frozen::thawed);
        try {
            return Optional.of(engine.evaluate(scheme, figures));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /// What a unit would have to report for an indicator to have a figure: the cell, and the value in it. Empty where
    /// no value gives that figure (a denominator is missing, say).
    public Optional<Map.Entry<Cell, Double>> report(UnitId unit, Indicator indicator, double figure) {
        Measure measure = indicator.measure();
        Cell cell = new Cell(
                measure.variable(), measure.period().orElse(result.scheme().period()));
        if (measure.denominators().isEmpty() && measure.change() instanceof Measure.Change.Level) {
            return Optional.of(Map.entry(cell, figure / measure.factor()));
        }
        double now = figure(unit, cell);
        double first = Double.isNaN(now) ? 1 : now;
        double second = first + Math.max(1, Math.abs(first)) / 16;
        double low = figureAt(unit, indicator, cell, first);
        double slope = (figureAt(unit, indicator, cell, second) - low) / (second - first);
        double value = first + (figure - low) / slope;
        return Double.isFinite(value) ? Optional.of(Map.entry(cell, value)) : Optional.empty();
    }

    private double figureAt(UnitId unit, Indicator indicator, Cell cell, double value) {
        int i = result.population().indexOf(unit);
        return evaluate(unit, Map.of(cell, value))
                .map(r -> r.trail(indicator.id()).figure(i))
                .orElse(Double.NaN);
    }

    public Place place(UnitId unit, List<Change> changes) {
        return place(unit, cells(changes));
    }

    /// The figures that some changes lead to.
    public static Map<Cell, Double> cells(List<Change> changes) {
        Map<Cell, Double> changed = new HashMap<>();
        changes.forEach(
                c -> changed.put(new Cell(c.lever().variable(), c.lever().period()), c.to()));
        return changed;
    }

    private static Place place(Result result, UnitId unit) {
        int i = result.population().indexOf(unit);
        return new Place(result.scores(result.scheme().root().id()).score(i), result.officialRank(i));
    }
}
