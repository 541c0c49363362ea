package org.junxian.index.reasons;

/// Shapley values of a game of a few players, by all its coalitions (docs/method/reasons.md, E-4). Coalitions are
/// numbers: bit `i` says whether player `i` is in.
final class Shapley {

    private Shapley() {}

    static long factorial(int n) {
        return n < 2 ? 1 : n * factorial(n - 1);
    }

    /// The value of each player times `players!`, exactly, for a game with whole values.
    static long[] whole(int players, long[] value) {
        long[] out = new long[players];
        for (int set = 0; set < value.length; set++) {
            int size = Integer.bitCount(set);
            for (int i = 0; i < players; i++) {
                if ((set >> i & 1) == 0) {
                    long orders = factorial(size) * factorial(players - size - 1);
                    out[i] += orders * (value[set | 1 << i] - value[set]);
                }
            }
        }
        return out;
    }

    static double[] of(int players, double[] value) {
        double[] out = new double[players];
        double all = factorial(players);
        for (int set = 0; set < value.length; set++) {
            int size = Integer.bitCount(set);
            for (int i = 0; i < players; i++) {
                if ((set >> i & 1) == 0) {
                    double share = factorial(size) * factorial(players - size - 1) / all;
                    out[i] += share * (value[set | 1 << i] - value[set]);
                }
            }
        }
        return out;
    }
}
