package org.junxian.index.mcda;

import java.util.Comparator;
import java.util.stream.IntStream;

/// A good order: units sorted by what they cost others, then each moved to its best place until no move helps.
record Insertions(Contradictions given) {

    private static final double NOTHING = 1e-12;

    int[] improved() {
        int n = given.size();
        double[][] cost = given.cost();
        double[] first = new double[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                first[a] += cost[a][b] - cost[b][a];
            }
        }
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(a -> first[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean better = true;
        while (better) {
            better = false;
            for (int at = 0; at < n; at++) {
                better |= move(order, at);
            }
        }
        return order;
    }

    /// Moves the unit at a place to where the order costs least; whether that helped.
    private boolean move(int[] order, int at) {
        double[][] cost = given.cost();
        int unit = order[at];
        double best = -NOTHING * Math.max(1, cost.length);
        int to = at;
        double change = 0;
        for (int k = at - 1; k >= 0; k--) {
            change += cost[unit][order[k]] - cost[order[k]][unit];
            if (change < best) {
                best = change;
                to = k;
            }
        }
        change = 0;
        for (int k = at + 1; k < order.length; k++) {
            change += cost[order[k]][unit] - cost[unit][order[k]];
            if (change < best) {
                best = change;
                to = k;
            }
        }
        if (to == at) {
            return false;
        }
        int step = to < at ? -1 : 1;
        for (int k = at; k != to; k += step) {
            order[k] = order[k + step];
        }
        order[to] = unit;
        return true;
    }
}
