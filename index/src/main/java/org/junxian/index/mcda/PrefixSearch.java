package org.junxian.index.mcda;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Closes the gap between a good order and its bound. Orders are built from the first place on; a beginning is
/// given up when even its bound is no better than the best order known, or when the same units were placed at
/// less cost before.
final class PrefixSearch {

    /// Beginnings looked at before the search gives up.
    private static final int MOST = 4_000_000;

    private final double[][] cost;
    private final double[][] reduced;
    private final double start;
    private final double step;
    private final int n;
    private final int[] current;
    private final Map<Long, Double> placed = new HashMap<>();
    private int[] best;
    private double least;
    private int looked;

    PrefixSearch(Contradictions given, CircleBound bound, int[] order, double cost, double step) {
        this.cost = given.cost();
        this.reduced = bound.reduced();
        this.start = bound.value();
        this.step = step;
        this.n = given.size();
        this.current = new int[n];
        this.best = order;
        this.least = cost;
    }

    int[] best() {
        return best;
    }

    /// Whether the search came to its end, so that the best order is proven.
    boolean run() {
        return extend(0, 0, 0, 0);
    }

    /// `regret`: what the beginning costs beyond the cheap ways of all its pairs, with prices. `spent`: its
    /// true cost against all units after it.
    private boolean extend(long used, int length, double regret, double spent) {
        if (length == n) {
            if (spent < least - 1e-12) {
                least = spent;
                best = current.clone();
            }
            return true;
        }
        Double before = placed.get(used);
        if (before != null && before <= spent || ++looked > MOST) {
            return looked <= MOST;
        }
        placed.put(used, spent);
        double[] added = new double[n];
        double[] paid = new double[n];
        int[] next = next(used, added, paid);
        for (int unit : next) {
            if (start + regret + added[unit] > least - step) {
                break;
            }
            current[length] = unit;
            if (!extend(used | 1L << unit, length + 1, regret + added[unit], spent + paid[unit])) {
                return false;
            }
        }
        return true;
    }

    /// The units that are left, those of least regret first, with their regret and cost against the others
    /// left.
    private int[] next(long used, double[] added, double[] paid) {
        int[] left = IntStream.range(0, n).filter(u -> (used & 1L << u) == 0).toArray();
        for (int unit : left) {
            for (int other : left) {
                added[unit] += Math.max(0, reduced[unit][other] - reduced[other][unit]);
                paid[unit] += cost[unit][other];
            }
        }
        return IntStream.of(left)
                .boxed()
                .sorted(Comparator.comparingDouble(u -> added[u]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
