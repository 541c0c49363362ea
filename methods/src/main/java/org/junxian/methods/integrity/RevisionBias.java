package org.junxian.methods.integrity;

/// Whether later figures correct the first ones in one direction: the mean revision with a standard error that allows
/// for
/// revisions that follow each other (Newey & West 1987, Bartlett weights, ⌊4(n/100)^(2/9)⌋ lags), as in
/// the revision analysis of statistical offices (OECD, McKenzie & Gamba 2008).
///
/// @param mean   of the revisions, in their unit
/// @param t      mean over its standard error
/// @param chance of a mean as far from 0, on both sides, when revisions cancel out
public record RevisionBias(int revisions, double mean, double error, double t, double chance) {

    public static final int FEWEST = 5;

    /// Equivalent degrees of freedom of a Bartlett estimate at frequency zero: 1.5 n/(lags + 1) (Priestley 1981, table
    /// 6.2,
    /// halved at zero). With n - 1 short series would be found biased far too often.
    private static final double BARTLETT = 1.5;

    /// @param revisions final less first figure, in the order of time
    public static Measured<RevisionBias> of(double[] revisions) {
        double[] known = Middle.known(revisions);
        return of(known, (int) Math.floor(4 * StrictMath.pow(known.length / 100.0, 2.0 / 9)));
    }

    /// With a stated number of lags.
    static Measured<RevisionBias> of(double[] known, int lags) {
        int n = known.length;
        if (n < FEWEST) {
            return new Measured.TooFew<>(n, FEWEST);
        }
        double mean = 0;
        for (double revision : known) {
            mean += revision / n;
        }
        double variance = covariance(known, mean, 0);
        for (int lag = 1; lag <= lags; lag++) {
            variance += 2 * (1 - lag / (lags + 1.0)) * covariance(known, mean, lag);
        }
        // n - 1 instead of n, so that without lags the error is the usual one
        double error = Math.sqrt(Math.max(0, variance) / (n - 1));
        double t = mean == 0 ? 0 : mean / error;
        double freedom = Math.min(n - 1.0, BARTLETT * n / (lags + 1));
        return new Measured.Found<>(new RevisionBias(n, mean, error, t, Tails.studentBothSides(t, freedom)));
    }

    private static double covariance(double[] values, double mean, int lag) {
        double sum = 0;
        for (int i = lag; i < values.length; i++) {
            sum += (values[i] - mean) * (values[i - lag] - mean);
        }
        return sum / values.length;
    }
}
