package org.junxian.index.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junxian.index.Engine;
import org.junxian.index.data.Figures;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Scheme;

/// The choices behind a scheme as a model: each choice has alternatives, each a change of the scheme; the outputs are
/// the official rank of every unit, and last the mean absolute change of rank against the scheme as it stands.
///
/// Every combination is evaluated once, from the raw figures, by the engine that gives the published index.
public final class RuleChoices implements Model {

    /// What may be chosen; the first alternative need not be the scheme's own.
    public record Alternatives(String name, List<UnaryOperator<Scheme>> changes) {
        public Alternatives {
            changes = List.copyOf(changes);
        }
    }

    private final Scheme scheme;
    private final Figures figures;
    private final List<Alternatives> choices;
    private final Engine engine = new Engine();
    private final double[] nominal;
    private final Map<List<Integer>, double[]> known = new HashMap<>();

    public RuleChoices(Scheme scheme, Figures figures, List<Alternatives> choices) {
        this.scheme = scheme;
        this.figures = figures;
        this.choices = List.copyOf(choices);
        this.nominal = ranks(engine.evaluate(scheme, figures));
    }

    /// The choices as inputs of a study, all alternatives equally likely.
    public List<Input> inputs() {
        return choices.stream()
                .map(c ->
                        (Input) Input.Choice.equallyLikely(c.name(), c.changes().size()))
                .toList();
    }

    @Override
    public double[][] outputs(double[][] points) {
        double[][] outputs = new double[points.length][];
        for (int n = 0; n < points.length; n++) {
            List<Integer> chosen = new ArrayList<>();
            Arrays.stream(points[n]).forEach(x -> chosen.add((int) x));
            outputs[n] = known.computeIfAbsent(chosen, this::evaluate);
        }
        return outputs;
    }

    private double[] evaluate(List<Integer> chosen) {
        Scheme changed = scheme;
        for (int i = 0; i < chosen.size(); i++) {
            changed = choices.get(i).changes().get(chosen.get(i)).apply(changed);
        }
        double[] ranks = ranks(engine.evaluate(changed, figures));
        double[] outputs = Arrays.copyOf(ranks, ranks.length + 1);
        double moved = 0;
        int n = 0;
        for (int i = 0; i < ranks.length; i++) {
            boolean both = !Double.isNaN(ranks[i]) && !Double.isNaN(nominal[i]);
            moved += both ? Math.abs(ranks[i] - nominal[i]) : 0;
            n += both ? 1 : 0;
        }
        outputs[ranks.length] = moved / n;
        return outputs;
    }

    private static double[] ranks(Result result) {
        double[] ranks = new double[result.population().size()];
        Arrays.setAll(ranks, result::officialRank);
        return ranks;
    }
}
