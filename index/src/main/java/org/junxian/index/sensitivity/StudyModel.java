package org.junxian.index.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junxian.index.Engine;
import org.junxian.index.certainty.Experiment;
import org.junxian.index.certainty.Outcomes;
import org.junxian.index.data.Figures;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Within;

/// A certainty study as a model: its variations are the inputs, and the outputs are the official rank of every unit
/// and, last, the mean absolute change of rank against the published index. Every point is the whole way from raw
/// figures, by the compiled code of the study.
public final class StudyModel implements Model {

    private static final int BLOCK = 4096;

    private final Experiment experiment;
    private final int threads;
    private final List<Input> inputs = new ArrayList<>();
    private final double[] nominal;
    private final boolean overall;

    /// `threads` changes the time, never the outputs.
    public StudyModel(Experiment experiment, Figures figures, int threads) {
        this.experiment = experiment;
        this.threads = threads;
        Scheme scheme = experiment.scheme();
        this.overall = scheme.ranking().over() == Within.ALL;
        for (int f = 0; f < experiment.factors(); f++) {
            double[] probabilities = experiment.probabilities(f);
            String name = f + 1 + " "
                    + experiment.study().variations().get(f).getClass().getSimpleName();
            inputs.add(
                    probabilities.length == 0
                            ? new Input.Uniform(name)
                            : new Input.Choice(
                                    name, Arrays.stream(probabilities).boxed().toList()));
        }
        Result result = new Engine().evaluate(scheme, figures);
        nominal = new double[result.population().size()];
        Arrays.setAll(nominal, result::officialRank);
    }

    /// What the study varies, in its order.
    public List<Input> inputs() {
        return List.copyOf(inputs);
    }

    @Override
    public double[][] outputs(double[][] points) {
        double[][] outputs = new double[points.length][];
        for (int from = 0; from < points.length; from += BLOCK) {
            int to = Math.min(points.length, from + BLOCK);
            double[][] block = new double[to - from][];
            for (int n = 0; n < block.length; n++) {
                block[n] = drawn(points[from + n]);
            }
            Outcomes found = experiment.evaluate(
                    block, List.of(experiment.scheme().root().id()), threads);
            for (int n = 0; n < block.length; n++) {
                outputs[from + n] = outputs(found, n);
            }
        }
        return outputs;
    }

    private double[] drawn(double[] point) {
        double[] drawn = point.clone();
        for (int f = 0; f < drawn.length; f++) {
            if (inputs.get(f) instanceof Input.Choice) {
                drawn[f] = experiment.pick(f, (int) point[f]);
            }
        }
        return drawn;
    }

    private double[] outputs(Outcomes found, int n) {
        double[] outputs = new double[nominal.length + 1];
        double moved = 0;
        int both = 0;
        for (int i = 0; i < nominal.length; i++) {
            outputs[i] = overall ? found.rank(n, 0, i) : found.rankInClass(n, 0, i);
            double change = Math.abs(outputs[i] - nominal[i]);
            moved += Double.isNaN(change) ? 0 : change;
            both += Double.isNaN(change) ? 0 : 1;
        }
        outputs[nominal.length] = moved / both;
        return outputs;
    }
}
