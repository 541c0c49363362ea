package org.junxian.index.sensitivity;

import java.util.List;

/// What a study found, for every input and output. `evaluations`: how often the model was asked.
public record Sensitivity(Method method, int evaluations, List<Input> inputs, List<Output> outputs) {

    public enum Method {
        /// Every combination of the choices was computed: the indices are exact.
        ENUMERATED,
        /// Estimated on scrambled Sobol' points.
        SAMPLED
    }

    /// One output: its mean and variance, and per input the first-order and total index.
    public record Output(double mean, double variance, List<Index> first, List<Index> total) {
        public Output {
            first = List.copyOf(first);
            total = List.copyOf(total);
        }
    }

    public Sensitivity {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }
}
