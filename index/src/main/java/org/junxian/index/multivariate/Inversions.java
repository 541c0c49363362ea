package org.junxian.index.multivariate;

/// How many of the orders of n things have so many pairs the wrong way round (Mahonian numbers), as shares of all n!
/// orders.
final class Inversions {

    private Inversions() {}

    /// The chance that a random order is at least as far from the middle as one with `inversions`.
    static double bothSides(int n, long inversions) {
        long most = (long) n * (n - 1) / 2;
        long few = Math.min(inversions, most - inversions);
        double[] shares = shares(n, (int) few);
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return Math.min(1, 2 * sum);
    }

    /// The shares of orders with 0, 1 ... `upTo` inversions: adding the k-th thing makes 0 to k-1 new ones, each as
    /// likely as the other.
    private static double[] shares(int n, int upTo) {
        double[] shares = new double[upTo + 1];
        shares[0] = 1;
        for (int k = 2; k <= n; k++) {
            double[] next = new double[upTo + 1];
            for (int i = 0; i <= upTo; i++) {
                for (int j = Math.max(0, i - k + 1); j <= i; j++) {
                    next[i] += shares[j] / k;
                }
            }
            shares = next;
        }
        return shares;
    }
}
