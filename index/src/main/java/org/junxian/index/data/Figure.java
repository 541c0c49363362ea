package org.junxian.index.data;

/// What was observed: a value, nothing reported, or a question that does not apply to the unit. Missing is not zero
/// (N6).
public sealed interface Figure {

    record Value(double amount) implements Figure {
        public Value {
            if (!Double.isFinite(amount)) {
                throw new IllegalArgumentException("A figure must be a finite number, found " + amount);
            }
            amount = amount == 0.0 ? 0.0 : amount; // one zero: -0.0 would print and hash differently
        }
    }

    record NotReported() implements Figure {}

    record NotApplicable(String reason) implements Figure {}

    NotReported NOT_REPORTED = new NotReported();
}
