package org.junxian.methods.integrity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junxian.methods.integrity.CheckPlan.Input;
import org.junxian.methods.integrity.CheckPlan.Output;

/// What the growth of an output is expected to be: from its inputs, or from the city, the class and its own past. Each
/// cross-section is fitted once and kept.
final class GrowthModel {

    /// An input that fewer than this share of the units report is left out of the comparison.
    private static final double COVERED = 0.7;

    private record Section(String output, int end, int over, boolean fromInputs) {}

    private final Panel panel;
    private final Map<Section, Residuals> fitted = new HashMap<>();

    GrowthModel(Panel panel) {
        this.panel = panel;
    }

    /// Expected from the growth of the inputs; all growth is taken relative to the unit's group.
    Residuals fromInputs(Output output, int end, int over) {
        return fitted.computeIfAbsent(new Section(output.indicator(), end, over, true), section -> {
            List<double[]> columns = output.inputs().stream()
                    .map(input -> growth(input, end, over))
                    .filter(this::covered)
                    .map(this::relative)
                    .toList();
            return columns.isEmpty()
                    ? Residuals.none(panel.members().size())
                    : withLevel(observed(output, end, over), columns);
        });
    }

    /// Expected from the medians of the city's other counties and of the group, and from the growth before.
    Residuals fromNeighbours(Output output, int end, int over) {
        return fitted.computeIfAbsent(new Section(output.indicator(), end, over, false), section -> {
            double[] growth = observed(output, end, over);
            double[] before = observed(output, end - over, over);
            var columns = new java.util.ArrayList<double[]>();
            columns.add(othersInCity(relative(growth)));
            if (covered(before)) {
                columns.add(relative(before));
            }
            return withLevel(growth, columns);
        });
    }

    double[] observed(Output output, int end, int over) {
        return growth(new Input(output.indicator(), output.measure()), end, over);
    }

    private double[] growth(Input input, int end, int over) {
        return IntStream.range(0, panel.members().size())
                .mapToDouble(i -> panel.growth(input.indicator(), input.measure(), i, end, over))
                .toArray();
    }

    private boolean covered(double[] column) {
        return Middle.known(column).length >= COVERED * column.length;
    }

    /// Fits what is relative to the group, and gives the group's own growth back to the expectation.
    private Residuals withLevel(double[] growth, List<double[]> columns) {
        double[] relative = relative(growth);
        double[][] drivers = IntStream.range(0, growth.length)
                .mapToObj(i -> columns.stream().mapToDouble(column -> column[i]).toArray())
                .toArray(double[][]::new);
        var found = Residuals.regressed(relative, drivers);
        double[] expected = IntStream.range(0, growth.length)
                .mapToDouble(i -> found.expected()[i] + growth[i] - relative[i])
                .toArray();
        return new Residuals(growth, expected, found.spread(), drivers);
    }

    /// Less the median of the unit's group; a group of fewer than eight counts as no group.
    private double[] relative(double[] column) {
        var groups = new HashMap<String, Double>();
        double all = Middle.median(column);
        return IntStream.range(0, column.length)
                .mapToDouble(i -> {
                    String group = panel.members().get(i).group();
                    return column[i]
                            - groups.computeIfAbsent(group, name -> {
                                double[] own = Middle.known(IntStream.range(0, column.length)
                                        .filter(k ->
                                                panel.members().get(k).group().equals(name))
                                        .mapToDouble(k -> column[k])
                                        .toArray());
                                return own.length < 8 ? all : Middle.median(own);
                            });
                })
                .toArray();
    }

    /// The median of the other counties of the city; 0, the group's median, where there are fewer than two.
    private double[] othersInCity(double[] relative) {
        var medians = new double[relative.length];
        for (var members : panel.byCity().values()) {
            for (int own : members) {
                double[] others = Middle.known(members.stream()
                        .filter(other -> other != own)
                        .mapToDouble(other -> relative[other])
                        .toArray());
                medians[own] = others.length < 2 ? 0 : Middle.median(others);
            }
        }
        return medians;
    }
}
