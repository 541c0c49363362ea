package org.junxian.index.stage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junxian.index.scheme.TieRule;

/// Units in the order of their standing, best first, and who shares a place with the one before
/// (docs/method/rank.md).
final class Standing {

    private final int[] order;
    private final Comparator<Integer> better;

    private Standing(int[] order, Comparator<Integer> better) {
        this.order = order;
        this.better = better;
    }

    /// By keys in turn: each array holds larger-is-better numbers; NaN stands behind every number. Keys are compared
    /// as [Settled] numbers.
    static Standing by(IntPredicate ranked, List<double[]> exact) {
        List<double[]> keys = exact.stream().map(Settled::copy).toList();
        Comparator<Integer> better = (a, b) -> compare(keys, a, b);
        int n = keys.getFirst().length;
        int[] order = IntStream.range(0, n)
                .filter(ranked)
                .boxed()
                .sorted(better)
                .mapToInt(Integer::intValue)
                .toArray();
        return new Standing(order, better);
    }

    /// By score alone; units without a score are not in the order.
    static Standing byScore(double[] scores) {
        return by(i -> !Double.isNaN(scores[i]), List.of(scores));
    }

    private static int compare(List<double[]> keys, int a, int b) {
        for (double[] key : keys) {
            double x = key[a];
            double y = key[b];
            if (x != y && !(Double.isNaN(x) && Double.isNaN(y))) {
                return Double.isNaN(x) ? 1 : Double.isNaN(y) ? -1 : x > y ? -1 : 1;
            }
        }
        return 0;
    }

    /// Writes the rank of every unit in the order into `ranks`; inside classes when `classOf` is given.
    void rank(TieRule ties, int @Nullable [] classOf, double[] ranks) {
        if (classOf == null) {
            place(ties, order, ranks);
            return;
        }
        int classes = Arrays.stream(classOf).max().orElse(-1) + 1;
        for (int c = 0; c < classes; c++) {
            int own = c;
            place(ties, Arrays.stream(order).filter(i -> classOf[i] == own).toArray(), ranks);
        }
    }

    private void place(TieRule ties, int[] units, double[] ranks) {
        int place = 0;
        for (int from = 0; from < units.length; ) {
            int to = from + 1;
            while (to < units.length && better.compare(units[from], units[to]) == 0) {
                to++;
            }
            place++;
            double rank = switch (ties) {
                case COMPETITION -> from + 1;
                case DENSE -> place;
                case AVERAGE -> (from + 1 + to) / 2.0;
            };
            for (int i = from; i < to; i++) {
                ranks[units[i]] = rank;
            }
            from = to;
        }
    }
}
