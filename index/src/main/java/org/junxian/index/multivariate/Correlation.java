package org.junxian.index.multivariate;

/// How two columns move together: the coefficient between -1 and 1, from how many pairs, and the chance of one as far
/// from 0 when they do not move together at all (two-sided).
///
/// The coefficient is NaN for fewer than two pairs or a column without spread; the chance is NaN for fewer than three
/// pairs.
public record Correlation(double coefficient, int pairs, double chance) {

    /// Whether chance alone goes so far at most so often.
    public boolean isSignificant(double level) {
        return chance <= level;
    }
}
