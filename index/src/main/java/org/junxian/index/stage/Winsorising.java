package org.junxian.index.stage;

import org.jspecify.annotations.Nullable;
import org.junxian.index.scheme.Treatment;

/// Pulls the most extreme values in to the next one. Ties move together (docs/method/treat.md).
final class Winsorising {

    /// Values below `bottom` are raised to it, values above `top` lowered to it; `low` and `high` count the values
    /// of the reference population that move.
    record Limits(double bottom, double top, int low, int high) {

        /// The values at the positions `from` (included) to `to` (not included) of a sorted sample stay; a side on
        /// which nothing moves has no limit.
        static Limits of(double[] sorted, int from, int to) {
            return new Limits(
                    from == 0 ? Double.NEGATIVE_INFINITY : sorted[from],
                    to == sorted.length ? Double.POSITIVE_INFINITY : sorted[to - 1],
                    from,
                    sorted.length - to);
        }
    }

    private Winsorising() {}

    /// Moves at least `low` and `high` values; more when they tie. Nothing moves when no other value is left.
    static Limits fixed(Sample sample, int low, int high) {
        double[] x = sample.sorted().values();
        int from = Math.min(low, x.length);
        while (from > 0 && from < x.length && x[from] == x[from - 1]) {
            from++;
        }
        int to = Math.max(x.length - high, 0);
        while (to > 0 && to < x.length && x[to - 1] == x[to]) {
            to--;
        }
        return from < to ? Limits.of(x, from, to) : Limits.of(x, 0, x.length);
    }

    /// Moves one point more at a time on the side the skewness points to, until the outlier test passes; null when
    /// it never does within the rule's number of points. Only the few most extreme values matter, so nothing is
    /// sorted.
    static @Nullable Limits untilPassing(Sample sample, Treatment.Automatic rule) {
        double[] original = sample.values();
        double[] x = original.clone();
        double bottom = sample.min();
        double top = sample.max();
        int low = 0;
        int high = 0;
        Moments moments = sample.moments();
        while (!moments.passes(rule.skewnessLimit(), rule.kurtosisLimit())) {
            if (moments.skewness() >= 0) {
                top = below(original, top);
                high = count(original, top, Double.POSITIVE_INFINITY);
            } else {
                bottom = above(original, bottom);
                low = count(original, Double.NEGATIVE_INFINITY, bottom);
            }
            if (!(bottom <= top) || low + high > rule.maximumPoints()) {
                return null;
            }
            for (int i = 0; i < x.length; i++) {
                x[i] = Math.min(Math.max(original[i], bottom), top);
            }
            moments = Moments.of(x, x.length);
        }
        return new Limits(
                low == 0 ? Double.NEGATIVE_INFINITY : bottom, high == 0 ? Double.POSITIVE_INFINITY : top, low, high);
    }

    /// The largest value that is smaller than `limit`.
    private static double below(double[] x, double limit) {
        double best = Double.NEGATIVE_INFINITY;
        for (double v : x) {
            best = v < limit && v > best ? v : best;
        }
        return best;
    }

    /// The smallest value that is larger than `limit`.
    private static double above(double[] x, double limit) {
        double best = Double.POSITIVE_INFINITY;
        for (double v : x) {
            best = v > limit && v < best ? v : best;
        }
        return best;
    }

    /// How many values lie strictly between.
    private static int count(double[] x, double low, double high) {
        int n = 0;
        for (double v : x) {
            n += v > low && v < high ? 1 : 0;
        }
        return n;
    }
}
