package org.junxian.index.sensitivity;

import java.util.Arrays;
import java.util.List;
import org.junxian.index.certainty.Progress;
import org.junxian.index.certainty.StudyCancelled;

/// The door: how much each input moves each output (docs/method/sensitivity.md).
///
/// Where all inputs are choices and there are no more combinations than sampling would cost, all of them are
/// computed and the indices are exact; otherwise they are estimated. The result says which.
public final class SensitivityStudy {

    private final List<Input> inputs;
    private final Model model;

    public SensitivityStudy(List<Input> inputs, Model model) {
        this.inputs = List.copyOf(inputs);
        this.model = model;
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("A sensitivity study needs at least 1 input");
        }
    }

    public Sensitivity run(Plan plan) {
        return run(plan, 1, Progress.NONE);
    }

    /// The same on several threads, which changes the time and nothing else; `progress` is told how many of the
    /// [#evaluations] are done.
    public Sensitivity run(Plan plan, int threads, Progress progress) {
        Watched watched = new Watched(model, progress);
        return isEnumerated(plan)
                ? new Enumeration(inputs, watched).run()
                : new Sampling(inputs, watched, plan, threads, watched).run();
    }

    /// How often the model will be asked.
    public long evaluations(Plan plan) {
        return isEnumerated(plan) ? combinations() : sampled(plan);
    }

    private boolean isEnumerated(Plan plan) {
        return combinations() <= sampled(plan);
    }

    private long sampled(Plan plan) {
        return Math.multiplyExact((long) plan.points(), inputs.size() + 2L);
    }

    /// Asks the model for a few points at a time, and the observer whether to go on.
    private static final class Watched implements Model, Sampling.Pause {

        private static final int BLOCK = 2048;

        private final Model model;
        private final Progress progress;
        private long done;

        Watched(Model model, Progress progress) {
            this.model = model;
            this.progress = progress;
        }

        @Override
        public double[][] outputs(double[][] points) {
            double[][] outputs = new double[points.length][];
            for (int from = 0; from < points.length; from += BLOCK) {
                int to = Math.min(points.length, from + BLOCK);
                double[][] block = model.outputs(Arrays.copyOfRange(points, from, to));
                System.arraycopy(block, 0, outputs, from, block.length);
                done += block.length;
                here();
            }
            return outputs;
        }

        @Override
        public synchronized void here() {
            if (!progress.on(done)) {
                throw new StudyCancelled();
            }
        }
    }

    /// How many combinations of choices there are; without end where an input is no choice.
    private long combinations() {
        double product = 1;
        for (Input input : inputs) {
            product *= switch (input) {
                case Input.Uniform _ -> Double.POSITIVE_INFINITY;
                case Input.Choice choice -> choice.probabilities().size();
            };
        }
        return (long) product;
    }
}
