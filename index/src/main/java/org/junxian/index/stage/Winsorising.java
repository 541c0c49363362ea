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
    /// it never does within the rule's number of points.
    static @Nullable Limits untilPassing(Sample sample, Treatment.Automatic rule) {
        double[] original = sample.sorted().values();
        double[] x = original.clone();
        int from = 0;
        int to = x.length;
        Moments moments = Moments.of(x, x.length);
        while (!moments.passes(rule.skewnessLimit(), rule.kurtosisLimit())) {
            if (moments.skewness() >= 0) {
                to = lower(original, to);
            } else {
                from = raise(original, from);
            }
            if (from >= to || from + x.length - to > rule.maximumPoints()) {
                return null;
            }
            for (int i = 0; i < x.length; i++) {
                x[i] = original[Math.clamp(i, from, to - 1)];
            }
            moments = Moments.of(x, x.length);
        }
        return Limits.of(original, from, to);
    }

    private static int lower(double[] sorted, int to) {
        int next = to - 1;
        while (next > 0 && sorted[next - 1] == sorted[next]) {
            next--;
        }
        return next;
    }

    private static int raise(double[] sorted, int from) {
        int next = from + 1;
        while (next < sorted.length && sorted[next] == sorted[next - 1]) {
            next++;
        }
        return next;
    }
}
