package org.junxian.index.sensitivity;

import java.util.List;

/// Something a study varies, independent of everything else it varies.
public sealed interface Input {

    String name();

    /// A number spread evenly between 0 and 1; the model turns it into what it needs.
    record Uniform(String name) implements Input {}

    /// One of several alternatives, handed over as its number from 0, with the probability of each.
    record Choice(String name, List<Double> probabilities) implements Input {

        private static final double TOLERANCE = 1e-9;

        public Choice {
            probabilities = List.copyOf(probabilities);
            double sum = 0;
            for (double p : probabilities) {
                if (!(p >= 0)) {
                    throw new IllegalArgumentException("A probability of '" + name + "' is " + p);
                }
                sum += p;
            }
            if (!(Math.abs(sum - 1) <= TOLERANCE)) {
                throw new IllegalArgumentException("The probabilities of '" + name + "' add up to " + sum
                        + ", not to 1. Try: 1 divided by their number for each.");
            }
        }

        /// Alternatives that are equally likely.
        public static Choice equallyLikely(String name, int alternatives) {
            return new Choice(name, java.util.Collections.nCopies(alternatives, 1.0 / alternatives));
        }

        /// The alternative that a number between 0 and 1 falls on.
        int at(double u) {
            double sum = 0;
            int last = 0;
            for (int j = 0; j < probabilities.size(); j++) {
                if (probabilities.get(j) > 0) {
                    sum += probabilities.get(j);
                    last = j;
                    if (u < sum) {
                        return j;
                    }
                }
            }
            return last;
        }
    }
}
