package org.junxian.methods.integrity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junxian.methods.integrity.CheckPlan.Additive;
import org.junxian.methods.integrity.CheckPlan.Input;
import org.junxian.methods.integrity.CheckPlan.Output;
import org.junxian.methods.integrity.CheckPlan.Sum;
import org.junxian.methods.integrity.CheckPlan.Target;
import org.junxian.methods.integrity.Panel.Member;
import org.junxian.testkit.panel.PlantedPanel;

/// Hands an invented panel to the checks: the figures, never what was planted.
final class PanelOf {

    private PanelOf() {}

    static Panel panel(PlantedPanel planted) {
        List<Member> members = IntStream.range(0, planted.units())
                .mapToObj(i -> new Member(
                        "%s".formatted(100_000 + i),
                        "%s".formatted(10 + planted.cities()[i]),
                        "%s".formatted(planted.groups()[i])))
                .toList();
        List<String> years = IntStream.range(0, PlantedPanel.YEARS)
                .mapToObj(k -> "%s".formatted(2012 + k))
                .toList();
        return new Panel(
                members, years, grids(planted.figures()), grids(planted.first()), grids(planted.cityFigures()));
    }

    static CheckPlan plan(PlantedPanel planted) {
        List<Input> inputs = PlantedPanel.INPUTS.stream()
                .map(name -> new Input(name, Measure.LEVEL))
                .toList();
        List<Output> outputs = PlantedPanel.OUTPUTS.stream()
                .map(name -> new Output(name, Measure.LEVEL, inputs))
                .toList();
        return new CheckPlan(
                outputs,
                List.of(new Target("gdp", Measure.LEVEL, true, Grid.of(planted.targets()))),
                List.of(new Sum("gdp", PlantedPanel.PARTS, 0.02)),
                List.of(new Additive("gdp", 0.1)),
                PlantedPanel.OUTPUTS,
                CheckPlan.usualWeights(),
                5,
                FalseDiscovery.BENJAMINI_HOCHBERG,
                0.1);
    }

    private static Map<String, Grid> grids(Map<String, double[][]> values) {
        Map<String, Grid> grids = new LinkedHashMap<>();
        values.forEach((name, grid) -> grids.put(name, Grid.of(grid)));
        return grids;
    }
}
