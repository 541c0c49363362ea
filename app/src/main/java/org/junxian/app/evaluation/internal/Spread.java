package org.junxian.app.evaluation.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Known scores in rising order.
record Spread(double[] sorted) {

    /// @param counts which positions count; missing ones never do
    static Spread of(List<@Nullable Double> scores, IntPredicate counts) {
        double[] known = IntStream.range(0, scores.size())
                .filter(i -> scores.get(i) != null && counts.test(i))
                .mapToDouble(scores::get)
                .toArray();
        Arrays.sort(known);
        return new Spread(known);
    }

    /// The quantile of type 7; null when nothing is known.
    @Nullable
    Double quantile(double share) {
        if (sorted.length == 0) {
            return null;
        }
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
