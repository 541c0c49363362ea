package org.junxian.index.stage;

/// The arithmetic of the pipeline over numbers side by side: the units of one evaluation, or the replications of
/// a study. Every loop touches its arrays at one index, so it can be carried out by vector instructions, and each
/// number goes through the same operations in the same order as it would alone (N1).
///
/// Kept free of branches: `min` and `max` instead of comparisons, and numbers that are never NaN.
final class Elementwise {

    private Elementwise() {}

    static void add(double[] sum, double[] x, int n) {
        for (int l = 0; l < n; l++) {
            sum[l] += x[l];
        }
    }

    /// `sum += w · x`.
    static void addWeighted(double[] sum, double[] w, double[] x, int n) {
        for (int l = 0; l < n; l++) {
            sum[l] += w[l] * x[l];
        }
    }

    /// `sum += w · x` with one x for all.
    static void addWeighted(double[] sum, double[] w, double x, int n) {
        for (int l = 0; l < n; l++) {
            sum[l] += w[l] * x;
        }
    }

    static void divide(double[] x, double[] by, int n) {
        for (int l = 0; l < n; l++) {
            x[l] /= by[l];
        }
    }

    /// `x · all / full`.
    static void toPoints(double[] x, double[] all, double full, int n) {
        for (int l = 0; l < n; l++) {
            x[l] = x[l] * all[l] / full;
        }
    }

    /// `x · (all / available)`.
    static void scaleUp(double[] x, double[] all, double[] available, int n) {
        for (int l = 0; l < n; l++) {
            x[l] *= all[l] / available[l];
        }
    }

    /// Sums of powers of the deviations, for moments.
    static void addPowers(double[] x, double[] mean, double[] m2, double[] m3, double[] m4, int n) {
        for (int l = 0; l < n; l++) {
            double d = x[l] - mean[l];
            double dd = d * d;
            m2[l] += dd;
            m3[l] += dd * d;
            m4[l] += dd * dd;
        }
    }

    /// The smallest number; in four strands, so that none waits for another.
    static double least(double[] x, int n) {
        double a = Double.POSITIVE_INFINITY;
        double b = a;
        double c = a;
        double d = a;
        int l = 0;
        for (; l + 3 < n; l += 4) {
            a = Math.min(a, x[l]);
            b = Math.min(b, x[l + 1]);
            c = Math.min(c, x[l + 2]);
            d = Math.min(d, x[l + 3]);
        }
        for (; l < n; l++) {
            a = Math.min(a, x[l]);
        }
        return Math.min(Math.min(a, b), Math.min(c, d));
    }

    /// The largest number.
    static double greatest(double[] x, int n) {
        double a = Double.NEGATIVE_INFINITY;
        double b = a;
        double c = a;
        double d = a;
        int l = 0;
        for (; l + 3 < n; l += 4) {
            a = Math.max(a, x[l]);
            b = Math.max(b, x[l + 1]);
            c = Math.max(c, x[l + 2]);
            d = Math.max(d, x[l + 3]);
        }
        for (; l < n; l++) {
            a = Math.max(a, x[l]);
        }
        return Math.max(Math.max(a, b), Math.max(c, d));
    }

    /// `at + share · (next - at)`, in place.
    static void between(double[] at, double[] next, double share, int n) {
        for (int l = 0; l < n; l++) {
            at[l] = at[l] + share * (next[l] - at[l]);
        }
    }

    /// `factor · value`, with one zero.
    static void times(double value, double[] factor, double[] to, int n) {
        for (int l = 0; l < n; l++) {
            to[l] = value * factor[l] + 0.0;
        }
    }

    static void min(double[] least, double[] x, int n) {
        for (int l = 0; l < n; l++) {
            least[l] = Math.min(least[l], x[l]);
        }
    }

    static void max(double[] most, double[] x, int n) {
        for (int l = 0; l < n; l++) {
            most[l] = Math.max(most[l], x[l]);
        }
    }

    /// Keeps the smaller number and hands on the larger one.
    static void keepSmaller(double[] kept, double[] x, int n) {
        for (int l = 0; l < n; l++) {
            double a = kept[l];
            double b = x[l];
            kept[l] = Math.min(a, b);
            x[l] = Math.max(a, b);
        }
    }

    /// Keeps the larger number and hands on the smaller one.
    static void keepLarger(double[] kept, double[] x, int n) {
        for (int l = 0; l < n; l++) {
            double a = kept[l];
            double b = x[l];
            kept[l] = Math.max(a, b);
            x[l] = Math.min(a, b);
        }
    }

    /// Turns less-is-better figures ([Orientation]).
    static void mirror(double[] x, int n) {
        for (int l = 0; l < n; l++) {
            x[l] = 0.0 - x[l];
        }
    }

    /// Turns best-inside figures ([Orientation]).
    static void distance(double[] x, double low, double high, int n) {
        for (int l = 0; l < n; l++) {
            x[l] = 0.0 - Math.max(0.0, Math.max(low - x[l], x[l] - high));
        }
    }

    /// `from + span · (x - low) / spread`, in place.
    static void minMax(double[] x, double[] low, double[] spread, double from, double span, int n) {
        for (int l = 0; l < n; l++) {
            x[l] = from + span * (x[l] - low[l]) / spread[l];
        }
    }

    /// `center + unit · ((x - mean) / spread)`, in place.
    static void zScore(double[] x, double[] mean, double[] spread, double center, double unit, int n) {
        for (int l = 0; l < n; l++) {
            x[l] = center + unit * ((x[l] - mean[l]) / spread[l]);
        }
    }

    /// `full · (c + (1 - c) · (x - low) / spread)`, in place; held between 0 and full when capped.
    static void efficacy(double[] x, double[] low, double[] spread, double c, double full, boolean capped, int n) {
        minMax(x, low, spread, c, 1 - c, n);
        for (int l = 0; l < n; l++) {
            x[l] = full * (capped ? Math.min(1, Math.max(x[l], 0)) : x[l]);
        }
    }

    /// `full · (1 - (max - x) / spread)`, in place.
    static void toMaximum(double[] x, double[] max, double[] spread, double full, int n) {
        for (int l = 0; l < n; l++) {
            x[l] = full * (1 - (max[l] - x[l]) / spread[l]);
        }
    }

    /// Adds 1 to the one that is larger and takes 1 from the other.
    static void balance(double[] a, double[] b, double[] ofA, double[] ofB, int n) {
        for (int l = 0; l < n; l++) {
            double sign = Math.signum(a[l] - b[l]);
            ofA[l] += sign;
            ofB[l] -= sign;
        }
    }

    /// `from + span · worse / others`; the balance is the number of smaller ones less that of larger ones.
    static void borda(double[] to, double[] balance, int others, double from, double span, int n) {
        for (int l = 0; l < n; l++) {
            to[l] = from + span * ((balance[l] + others) / 2) / others;
        }
    }

    /// `from + span · (worse / others)`.
    static void percentile(double[] to, double[] balance, int others, double from, double span, int n) {
        for (int l = 0; l < n; l++) {
            to[l] = from + span * ((balance[l] + others) / 2 / others);
        }
    }

    /// Pulls in to limits: `min(max(x, bottom), top)`.
    static void clamp(double[] from, double[] bottom, double[] top, double[] to, int n) {
        for (int l = 0; l < n; l++) {
            to[l] = Math.min(Math.max(from[l], bottom[l]), top[l]);
        }
    }

    /// Numbers as whole ten-thousand-millionths, for comparing ([Settled]).
    static void settle(double[] x, long[] keys, int n) {
        for (int l = 0; l < n; l++) {
            keys[l] = (long) Math.rint(x[l] * Settled.FINE);
        }
    }

    /// Compares two units in every replication: the smaller one has one more before it. Returns how often the
    /// first is ahead, less how often the second is.
    static long compare(long[] a, long[] b, long[] aheadOfA, long[] aheadOfB, int n) {
        long lead = 0;
        for (int l = 0; l < n; l++) {
            long behind = (a[l] - b[l]) >>> 63;
            long ahead = (b[l] - a[l]) >>> 63;
            aheadOfA[l] += behind;
            aheadOfB[l] += ahead;
            lead += ahead - behind;
        }
        return lead;
    }
}
