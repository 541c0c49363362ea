package org.junxian.app.integrity.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junxian.app.statistics.RecordedFigure;
import org.junxian.app.statistics.RecordedFigure.Key;
import org.junxian.app.territory.UnitView;
import org.junxian.index.data.Period;
import org.junxian.index.data.VariableId;
import org.junxian.methods.integrity.CheckPlan;
import org.junxian.methods.integrity.FalseDiscovery;
import org.junxian.methods.integrity.Grid;
import org.junxian.methods.integrity.IntegrityCheck;
import org.junxian.methods.integrity.Measure;
import org.junxian.methods.integrity.Panel;
import org.junxian.methods.integrity.Panel.Member;
import org.junxian.programme.integrity.IntegrityPlan;

/// The figures of a programme laid out for the checks: units by code, years without a gap, NaN where nothing is known.
public final class PanelOfFigures {

    /// Longer than this nobody looks back.
    private static final int MOST_YEARS = 15;

    private final IntegrityPlan plan;
    private final List<UnitView> units;
    private final List<String> years;
    private final Map<Key, Double> figures = new HashMap<>();
    private final Map<Key, Double> first = new HashMap<>();

    /// @param now   the figures as they are known
    /// @param first the figures as they were stated first
    public PanelOfFigures(
            IntegrityPlan plan,
            List<UnitView> units,
            int lastYear,
            List<RecordedFigure> now,
            List<RecordedFigure> first) {
        this.plan = plan;
        this.units = units;
        now.forEach(figure -> keep(this.figures, figure));
        first.forEach(figure -> keep(this.first, figure));
        int earliest = figures.keySet().stream()
                .filter(key -> key.period().matches("\\d{4}"))
                .mapToInt(key -> Integer.parseInt(key.period()))
                .min()
                .orElse(lastYear);
        this.years = IntStream.rangeClosed(Math.clamp(earliest, lastYear - MOST_YEARS + 1, lastYear), lastYear)
                .mapToObj(Integer::toString)
                .toList();
    }

    private static void keep(Map<Key, Double> map, RecordedFigure figure) {
        Double value = figure.value();
        if (value != null) {
            map.put(figure.key(), value);
        }
    }

    /// Every indicator the plan names.
    public static Set<String> indicators(IntegrityPlan plan) {
        var named = new LinkedHashSet<String>();
        plan.outputs().forEach(output -> {
            named.add(output.indicator().code());
            output.inputs().forEach(input -> named.add(input.code()));
        });
        plan.targets().forEach(target -> named.add(target.indicator().code()));
        plan.sums().forEach(sum -> {
            named.add(sum.whole().code());
            sum.parts().forEach(part -> named.add(part.code()));
        });
        plan.additive().forEach(additive -> named.add(additive.indicator().code()));
        plan.digits().forEach(id -> named.add(id.code()));
        return named;
    }

    public List<String> years() {
        return years;
    }

    public boolean hasFigures(String year) {
        return figures.keySet().stream().anyMatch(key -> key.period().equals(year));
    }

    double value(String unit, String indicator, String year) {
        return figures.getOrDefault(new Key(unit, indicator, year), Double.NaN);
    }

    double firstValue(String unit, String indicator, String year) {
        return first.getOrDefault(new Key(unit, indicator, year), Double.NaN);
    }

    public Panel panel() {
        List<Member> members = units.stream()
                .map(unit -> new Member(
                        unit.code(),
                        unit.parent() == null ? "" : unit.parent().code(),
                        unit.classId() == null ? "" : unit.classId()))
                .toList();
        var all = new LinkedHashMap<String, Grid>();
        var announced = new LinkedHashMap<String, Grid>();
        List<String> codes = units.stream().map(UnitView::code).toList();
        for (String indicator : indicators(plan)) {
            all.put(indicator, grid(codes, indicator, figures));
        }
        plan.outputs()
                .forEach(output -> announced.put(
                        output.indicator().code(),
                        grid(codes, output.indicator().code(), first)));
        var empty = new Panel(members, years, all, announced, Map.of());
        var cities = new LinkedHashMap<String, Grid>();
        if (!empty.cityCodes().isEmpty()) {
            plan.additive()
                    .forEach(additive -> cities.put(
                            additive.indicator().code(),
                            grid(empty.cityCodes(), additive.indicator().code(), figures)));
        }
        return new Panel(members, years, all, announced, cities);
    }

    public CheckPlan checkPlan() {
        var weights = new LinkedHashMap<IntegrityCheck, Double>();
        plan.weights().forEach((name, weight) -> weights.put(FlagWords.check(name), weight));
        return new CheckPlan(
                plan.outputs().stream()
                        .map(output -> new CheckPlan.Output(
                                output.indicator().code(),
                                measure(output.indicator()),
                                output.inputs().stream()
                                        .map(input -> new CheckPlan.Input(input.code(), measure(input)))
                                        .toList()))
                        .toList(),
                plan.targets().stream().map(this::target).toList(),
                plan.sums().stream()
                        .map(sum -> new CheckPlan.Sum(
                                sum.whole().code(),
                                sum.parts().stream().map(VariableId::code).toList(),
                                sum.tolerance()))
                        .toList(),
                plan.additive().stream()
                        .map(additive ->
                                new CheckPlan.Additive(additive.indicator().code(), additive.tolerance()))
                        .toList(),
                plan.digits().stream().map(VariableId::code).toList(),
                weights,
                plan.window(),
                plan.anyDependence() ? FalseDiscovery.BENJAMINI_YEKUTIELI : FalseDiscovery.BENJAMINI_HOCHBERG,
                plan.level());
    }

    private CheckPlan.Target target(IntegrityPlan.Target target) {
        double[] row = years.stream()
                .mapToDouble(year -> target.periods()
                        .getOrDefault(Period.parse(year), target.value().orElse(Double.NaN)))
                .toArray();
        var rows = new double[units.size()][];
        Arrays.fill(rows, row);
        return new CheckPlan.Target(
                target.indicator().code(), measure(target.indicator()), target.growth(), Grid.of(rows));
    }

    private Measure measure(VariableId indicator) {
        return plan.rates().contains(indicator) ? Measure.RATE : Measure.LEVEL;
    }

    private Grid grid(List<String> codes, String indicator, Map<Key, Double> from) {
        var rows = new ArrayList<double[]>();
        for (String code : codes) {
            rows.add(years.stream()
                    .mapToDouble(year -> from.getOrDefault(new Key(code, indicator, year), Double.NaN))
                    .toArray());
        }
        return Grid.of(rows.toArray(double[][]::new));
    }
}
