package org.junxian.index.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junxian.index.sampling.Interval;
import org.junxian.index.sampling.ScrambledSobol;
import org.junxian.index.stage.Lanes;

/// Estimated indices: two base samples from one set of scrambled Sobol' points, and for every input the first sample
/// with that input taken from the second (Saltelli's radial design, docs/method/sensitivity.md, Z-2).
final class Sampling {

    private final List<Input> inputs;
    private final Model model;
    private final Plan plan;
    private final int threads;
    private final Pause pause;

    /// A moment at which the work may be stopped, by an exception. Called from any thread.
    interface Pause {
        void here();
    }

    Sampling(List<Input> inputs, Model model, Plan plan, int threads, Pause pause) {
        this.inputs = inputs;
        this.model = model;
        this.plan = plan;
        this.threads = threads;
        this.pause = pause;
    }

    Sensitivity run() {
        int n = plan.points();
        int k = inputs.size();
        double[][] both = new ScrambledSobol(2 * k, plan.seed()).points(n);
        double[][] a = model.outputs(points(both, -1, 0));
        double[][] b = model.outputs(points(both, -1, k));
        double[][][] mixed = new double[k][][];
        for (int i = 0; i < k; i++) {
            mixed[i] = model.outputs(points(both, i, 0));
        }
        Sensitivity.Output[] outputs = new Sensitivity.Output[a[0].length];
        Lanes.run(threads, outputs.length, o -> {
            pause.here();
            outputs[o] = output(new Columns(a, b, mixed, o));
        });
        return new Sensitivity(
                Sensitivity.Method.SAMPLED, Math.multiplyExact(n, k + 2), inputs, Arrays.asList(outputs));
    }

    /// The points of a sample: its half of the coordinates begins at `from`; input `swapped` comes from the second.
    private double[][] points(double[][] both, int swapped, int from) {
        int k = inputs.size();
        double[][] points = new double[both.length][k];
        for (int n = 0; n < points.length; n++) {
            for (int i = 0; i < k; i++) {
                double u = both[n][i == swapped ? k + i : from + i];
                points[n][i] = switch (inputs.get(i)) {
                    case Input.Uniform _ -> u;
                    case Input.Choice choice -> choice.at(u);
                };
            }
        }
        return points;
    }

    private Sensitivity.Output output(Columns columns) {
        int k = inputs.size();
        int[] once = new int[plan.points()];
        Arrays.fill(once, 1);
        double[] found = columns.indices(once, plan.firstOrder());
        Interval[] intervals =
                plan.bootstrap().intervals(once.length, counts -> columns.indices(counts, plan.firstOrder()));
        List<Index> first = new ArrayList<>();
        List<Index> total = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            first.add(new Index(found[i], intervals[i]));
            total.add(new Index(found[k + i], intervals[k + i]));
        }
        return new Sensitivity.Output(columns.mean(), columns.variance(), first, total);
    }
}
