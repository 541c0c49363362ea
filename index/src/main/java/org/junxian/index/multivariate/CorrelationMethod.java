package org.junxian.index.multivariate;

/// Which coefficient. Rows in which one of the two numbers is missing are left out, pair by pair.
public enum CorrelationMethod {
    /// Of the numbers; Student's t for its significance.
    PEARSON,
    /// Pearson's of the average ranks; the same t, which is approximate.
    SPEARMAN,
    /// Kendall's tau-b; exact significance up to 50 pairs without ties, otherwise the normal approximation with ties.
    KENDALL;

    public Correlation of(double[] x, double[] y) {
        Pairs pairs = Pairs.of(x, y);
        return switch (this) {
            case PEARSON -> Pearson.of(pairs);
            case SPEARMAN -> Pearson.of(new Pairs(AverageRanks.of(pairs.x()), AverageRanks.of(pairs.y())));
            case KENDALL -> Kendall.of(pairs);
        };
    }
}
