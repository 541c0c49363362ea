package org.junxian.index.scheme;

import java.util.List;
import java.util.Optional;
import org.junxian.index.data.Period;
import org.junxian.index.data.VariableId;

/// How an indicator's figure is made from observed variables: `factor × variable ÷ denominators`, then the [Change]
/// over time.
///
/// `period` is the scheme's period unless another is stated. A missing or zero denominator makes the figure
/// missing.
public record Measure(
        VariableId variable, Optional<Period> period, List<VariableId> denominators, double factor, Change change) {

    /// What is taken over time.
    public sealed interface Change {

        /// The figure itself.
        record Level() implements Change {}

        /// Growth over the figure `lag` periods earlier, in per cent: `(x / x0 - 1) × 100`. Not applicable when x0
        /// ≤ 0.
        record Growth(int lag) implements Change {
            public Growth {
                requirePositive(lag);
            }
        }

        /// Difference from the figure `lag` periods earlier, `x - x0` (for shares: percentage points).
        record Difference(int lag) implements Change {
            public Difference {
                requirePositive(lag);
            }
        }

        Change LEVEL = new Level();

        private static void requirePositive(int lag) {
            if (lag < 1) {
                throw new IllegalArgumentException("A lag must be at least 1 period, found " + lag);
            }
        }
    }

    public Measure {
        denominators = List.copyOf(denominators);
        if (!Double.isFinite(factor) || factor == 0) {
            throw new IllegalArgumentException(
                    "The factor of " + variable + " must be a number other than 0, found " + factor);
        }
    }

    /// The plain figure of a variable in the scheme's period.
    public static Measure of(VariableId variable) {
        return new Measure(variable, Optional.empty(), List.of(), 1, Change.LEVEL);
    }
}
