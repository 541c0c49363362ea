package org.junxian.index.sensitivity;

import java.util.List;

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
        long cost = Math.multiplyExact((long) plan.points(), inputs.size() + 2L);
        return combinations() <= cost ? new Enumeration(inputs, model).run() : new Sampling(inputs, model, plan).run();
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
