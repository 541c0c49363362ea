package org.junxian.index.multivariate;

/// What a correlation inside an index says, at stated limits (docs/method/multivariate.md, Y-4).
public enum CorrelationFlag {
    /// Below -0.4: one gains what the other loses, and the sum hides both.
    NEGATIVE,
    /// From -0.4 to below 0.3: the two hardly move together.
    WEAK,
    /// From 0.3 to 0.9.
    FITTING,
    /// Above 0.9: the same thing counted twice.
    TOO_HIGH,
    /// No coefficient: too few pairs, or no spread.
    UNKNOWN;

    public static CorrelationFlag of(double coefficient) {
        if (Double.isNaN(coefficient)) {
            return UNKNOWN;
        }
        if (coefficient < -0.4) {
            return NEGATIVE;
        }
        return coefficient < 0.3 ? WEAK : coefficient <= 0.9 ? FITTING : TOO_HIGH;
    }
}
