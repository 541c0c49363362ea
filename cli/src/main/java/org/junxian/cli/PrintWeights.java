package org.junxian.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junxian.index.mcda.DecisionMatrix;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.weighting.EffectiveWeight;
import org.junxian.index.weighting.EffectiveWeights;
import org.junxian.index.weighting.FigureMatrix;
import org.junxian.index.weighting.WeightingMethod;
import org.junxian.index.weighting.Weights;
import org.junxian.programme.result.EvaluatedScheme;

/// Prints the nominal weight of every node beside what it does, and for the indicators the weights of other
/// methods. All weights are per cent of the index.
final class PrintWeights {

    private static final int DECIMALS = 1;
    private static final int WIDEST = 120;

    private final EvaluatedScheme evaluated;
    private final Terminal terminal;
    private final Words words;

    PrintWeights(EvaluatedScheme evaluated, Terminal terminal) {
        this.evaluated = evaluated;
        this.terminal = terminal;
        this.words = terminal.words();
    }

    void print() {
        effective().lines().forEach(terminal.out()::println);
        terminal.say("weights.effective");
        terminal.out().println();
        DecisionMatrix figures;
        try {
            figures = FigureMatrix.of(evaluated.result());
        } catch (IllegalArgumentException nobodyHasEveryFigure) {
            terminal.say("weights.no-figures");
            return;
        }
        methods(figures);
    }

    private TextTable effective() {
        TextTable table = new TextTable(List.of(
                TextTable.Column.left(words.text("weights.node")),
                TextTable.Column.right(words.text("weights.nominal")),
                TextTable.Column.right(words.text("weights.variance")),
                TextTable.Column.right(words.text("weights.correlation"))));
        NodeLevels levels = new NodeLevels(evaluated.result().scheme());
        for (EffectiveWeight weight : EffectiveWeights.of(evaluated.result())) {
            table.row(List.of(
                    "  ".repeat(levels.of(weight.node()) - 1) + title(weight.node()),
                    percent(weight.nominal()),
                    percent(weight.variance()),
                    Rounded.of(weight.correlation(), 2)));
        }
        return table;
    }

    private void methods(DecisionMatrix figures) {
        Map<WeightingMethod, Weights> found = new EnumMap<>(WeightingMethod.class);
        for (WeightingMethod method : WeightingMethod.values()) {
            try {
                found.put(method, method.of(figures));
            } catch (IllegalArgumentException unsuitable) {
                continue; // said below the table
            }
        }
        List<String> lines = table(figures, found, false).lines();
        boolean wide = lines.stream().anyMatch(line -> TextTable.width(line) > WIDEST);
        (wide ? table(figures, found, true).lines() : lines).forEach(terminal.out()::println);
        if (wide) {
            terminal.out().println();
            found.keySet().forEach(method -> terminal.out().println(mark(method) + " " + name(method)));
        }
        terminal.say("weights.methods", figures.size(), evaluated.programme().unitWord());
        for (WeightingMethod method : WeightingMethod.values()) {
            if (!found.containsKey(method)) {
                terminal.say(needsPositive(method) ? "weights.not-positive" : "weights.no-spread", name(method));
            }
        }
    }

    private static String mark(WeightingMethod method) {
        return "[" + (method.ordinal() + 1) + "]";
    }

    private TextTable table(DecisionMatrix figures, Map<WeightingMethod, Weights> found, boolean numbered) {
        List<TextTable.Column> columns = new ArrayList<>();
        columns.add(TextTable.Column.left(words.text("weights.node")));
        columns.add(TextTable.Column.right(words.text("weights.nominal")));
        found.keySet().forEach(m -> columns.add(TextTable.Column.right(numbered ? mark(m) : name(m))));
        TextTable table = new TextTable(columns);
        List<Indicator> indicators = evaluated.result().scheme().indicators();
        for (int j = 0; j < indicators.size(); j++) {
            List<String> cells = new ArrayList<>();
            cells.add(title(indicators.get(j).id()));
            cells.add(percent(figures.shares()[j]));
            for (Weights weights : found.values()) {
                cells.add(percent(weights.shares().get(j)));
            }
            table.row(cells);
        }
        return table;
    }

    private static boolean needsPositive(WeightingMethod method) {
        return switch (method) {
            case ENTROPY, MEREC, CILOS, IDOCRIW -> true;
            case EQUAL, DEVIATION, ENTROPY_OF_RANGES, CRITIC, COMPONENTS, EQUAL_IMPORTANCE -> false;
        };
    }

    private String name(WeightingMethod method) {
        return words.text(
                switch (method) {
                    case EQUAL -> "weights.equal";
                    case DEVIATION -> "weights.deviation";
                    case ENTROPY -> "weights.entropy";
                    case ENTROPY_OF_RANGES -> "weights.entropy-of-ranges";
                    case CRITIC -> "weights.critic";
                    case MEREC -> "weights.merec";
                    case CILOS -> "weights.cilos";
                    case IDOCRIW -> "weights.idocriw";
                    case COMPONENTS -> "weights.components";
                    case EQUAL_IMPORTANCE -> "weights.equal-importance";
                });
    }

    private String title(NodeId node) {
        return evaluated.scheme().node(node).title().in(terminal.language());
    }

    private static String percent(double share) {
        return Rounded.of(100 * share, DECIMALS);
    }
}
