package org.junxian.index.certainty;

/// Where one unit stood in the replications of a study, in one pool (all units, or its class).
///
/// Shares are of all replications; one in which the unit had no rank counts as worse than every rank.
public final class RankCounts {

    private final int[] counts;
    private final int perRank;
    private final long replications;
    private final double nominal;

    RankCounts(int[] counts, int perRank, long replications, double nominal) {
        this.counts = counts;
        this.perRank = perRank;
        this.replications = replications;
        this.nominal = nominal;
    }

    /// The published rank; NaN where there is none.
    public double nominal() {
        return nominal;
    }

    /// The share of replications in which the unit had no rank.
    public double unranked() {
        return (double) counts[0] / replications;
    }

    /// The share of replications at exactly this rank (halves where ties share the mean of their places).
    public double at(double rank) {
        int step = (int) (rank * perRank);
        return step > 0 && step < counts.length ? (double) counts[step] / replications : 0;
    }

    /// The probability of being among the top k: of rank k or better.
    public double top(int k) {
        long within = 0;
        for (int step = 1; step < counts.length && step <= (long) k * perRank; step++) {
            within += counts[step];
        }
        return (double) within / replications;
    }

    /// The best rank that the unit reaches or surpasses in at least a share `p` of the replications with a rank;
    /// NaN when there are none.
    public double quantile(double p) {
        long ranked = replications - counts[0];
        long reached = 0;
        for (int step = 1; step < counts.length; step++) {
            reached += counts[step];
            if (ranked > 0 && reached >= p * ranked * (1 - 1e-12) && reached > 0) {
                return (double) step / perRank;
            }
        }
        return Double.NaN;
    }

    public double median() {
        return quantile(0.5);
    }

    /// Of the replications with a rank.
    public double mean() {
        long sum = 0;
        for (int step = 1; step < counts.length; step++) {
            sum += (long) step * counts[step];
        }
        long ranked = replications - counts[0];
        return ranked == 0 ? Double.NaN : (double) sum / perRank / ranked;
    }

    /// The number of replications by rank: at position `rank · steps`, at 0 without a rank. A copy.
    public int[] counts() {
        return counts.clone();
    }

    /// 2 where ranks may be halves, else 1.
    public int steps() {
        return perRank;
    }
}
