package org.junxian.index.certainty;

/// One of several alternatives. Probabilities are relative: they are divided by their sum.
public record Choice<T>(T value, double probability) {

    public Choice {
        if (!(probability > 0) || !Double.isFinite(probability)) {
            throw new IllegalArgumentException("The probability of a choice must be positive, found " + probability);
        }
    }
}
