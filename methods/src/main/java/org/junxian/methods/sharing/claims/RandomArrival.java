package org.junxian.methods.sharing.claims;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The mean over all orders in which claimants arrive, exact. Instead of all orders all sets of those who come
/// before somebody are looked at; a set of k among n comes before in k!(n - 1 - k)! of n! orders.
final class RandomArrival {

    /// With one more the time doubles; 16 claimants have half a million sets.
    static final int MOST = 16;

    private RandomArrival() {}

    static Awards awards(Claims claims) {
        int n = claims.claims().size();
        if (n > MOST) {
            throw new IllegalArgumentException(
                    "Random arrival takes at most %s claimants, found %s. Try: another rule".formatted(MOST, n));
        }
        long[] before = taken(claims, n);
        var orders = new BigInteger[n];
        Arrays.setAll(orders, k -> factorial(k).multiply(factorial(n - 1 - k)));
        return new Awards(
                IntStream.range(0, n)
                        .mapToObj(i -> award(claims, i, before, orders))
                        .toList(),
                factorial(n));
    }

    /// For each set of claimants what they take together, at most the estate.
    private static long[] taken(Claims claims, int n) {
        long[] taken = new long[1 << n];
        for (int set = 1; set < taken.length; set++) {
            long rest = taken[set & set - 1];
            long last = claims.claims().get(Integer.numberOfTrailingZeros(set));
            taken[set] = last > claims.estate() - rest ? claims.estate() : rest + last;
        }
        return taken;
    }

    private static BigInteger award(Claims claims, int claimant, long[] before, BigInteger[] orders) {
        var bySize = new BigInteger[orders.length];
        Arrays.fill(bySize, BigInteger.ZERO);
        for (int set = 0; set < before.length; set++) {
            if ((set & 1 << claimant) == 0) {
                long award = Math.min(claims.claims().get(claimant), claims.estate() - before[set]);
                int size = Integer.bitCount(set);
                bySize[size] = bySize[size].add(BigInteger.valueOf(award));
            }
        }
        var sum = BigInteger.ZERO;
        for (int size = 0; size < orders.length; size++) {
            sum = sum.add(bySize[size].multiply(orders[size]));
        }
        return sum;
    }

    private static BigInteger factorial(int k) {
        var product = BigInteger.ONE;
        for (int i = 2; i <= k; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }
}
