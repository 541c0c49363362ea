package org.junxian.index.stage;

import org.junxian.index.scheme.Normalisation.Borda;
import org.junxian.index.scheme.Normalisation.PercentileRank;
import org.junxian.index.scheme.Normalisation.Rank;
import org.junxian.index.scheme.Normalisation.RankSteps;
import org.junxian.index.scheme.Normalisation.ThresholdPlusRank;
import org.junxian.index.scheme.TieRule;
import org.junxian.index.scheme.Within;

/// Scales made from ranks (docs/method/normalise.md, L-11 to L-15). A unit outside the reference population gets
/// the rank it would take in it.
record RankScale(Scale scale) {

    double[] rank(Rank m) {
        Sample[] sorted = sorted(m.within());
        int[][] distinct = m.ties() == TieRule.DENSE ? distinctBelow(sorted) : new int[0][];
        return scale.score((x, c) -> {
            int below = sorted[c].below(x);
            return switch (m.ties()) {
                case COMPETITION -> below + 1;
                case DENSE -> distinct[c][below] + 1;
                case AVERAGE -> average(sorted[c], x);
            };
        });
    }

    double[] borda(Borda m) {
        Sample[] sorted = sorted(m.within());
        return scale.score((x, c) -> {
            int n = sorted[c].size();
            if (n < 2) {
                return middle(m.from(), m.to(), m.within(), c);
            }
            double r = Math.min(average(sorted[c], x), n);
            return m.from() + (m.to() - m.from()) * (r - 1) / (n - 1);
        });
    }

    double[] percentileRank(PercentileRank m) {
        Sample[] sorted = sorted(m.within());
        return scale.score((x, c) -> {
            int n = sorted[c].size();
            if (n < 2) {
                return middle(m.from(), m.to(), m.within(), c);
            }
            int below = sorted[c].below(x);
            double others = Math.max(sorted[c].upTo(x) - below - 1, 0);
            double share = Math.min((below + others / 2) / (n - 1), 1);
            return m.from() + (m.to() - m.from()) * share;
        });
    }

    double[] rankSteps(RankSteps m) {
        Sample[] sorted = sorted(m.within());
        return scale.score((x, c) -> steps(sorted[c], x, m.full(), m.step(), m.floor()));
    }

    double[] thresholdPlusRank(ThresholdPlusRank m) {
        double[] threshold = scale.stated(m.threshold());
        Sample[] sorted = sorted(m.within());
        return scale.score((x, c) -> {
            if (Double.isNaN(threshold[c])) {
                return Double.NaN;
            }
            return x >= threshold[c] ? m.pass() + steps(sorted[c], x, m.rankFull(), m.step(), m.floor()) : 0;
        });
    }

    /// `full · max(floor, 1 - step · (r - 1))` of the competition rank r from the top.
    private static double steps(Sample sorted, double x, double full, double step, double floor) {
        int better = sorted.size() - sorted.upTo(x);
        return full * Math.max(floor, 1 - step * better);
    }

    /// The ascending rank, the mean of the places that equal values share.
    private static double average(Sample sorted, double x) {
        int below = sorted.below(x);
        int equal = Math.max(sorted.upTo(x) - below, 1);
        return below + (equal + 1) / 2.0;
    }

    private double middle(double from, double to, Within within, int c) {
        scale.noSpread(within, c);
        return (from + to) / 2;
    }

    private Sample[] sorted(Within within) {
        Sample[] samples = scale.samples(within);
        for (int c = samples.length - 1; c >= 0; c--) {
            samples[c] = c > 0 && samples[c] == samples[0] ? samples[c] : samples[c].sorted();
        }
        if (within == Within.ALL) {
            java.util.Arrays.fill(samples, samples[0]);
        }
        return samples;
    }

    /// By class, for every position of the sorted sample, the number of distinct values before it.
    private static int[][] distinctBelow(Sample[] sorted) {
        int[][] all = new int[sorted.length][];
        for (int c = 0; c < sorted.length; c++) {
            double[] x = sorted[c].values();
            all[c] = new int[x.length + 1];
            for (int i = 1; i <= x.length; i++) {
                boolean last = i == x.length || x[i] != x[i - 1];
                all[c][i] = all[c][i - 1] + (last ? 1 : 0);
            }
        }
        return all;
    }
}
