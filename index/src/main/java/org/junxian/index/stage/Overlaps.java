package org.junxian.index.stage;

import java.util.Arrays;

/// Units in the order of the least they reach in a batch of replications. Who begins above what a unit reaches at
/// most is above it in every replication, and so are all that follow; only units before that must be compared with it
/// replication by replication.
final class Overlaps {

    /// By unit, in any scale that orders: what its numbers keep within.
    final long[] low;
    final long[] high;
    private final long[] sorted;
    private final int bits;
    private int number;

    Overlaps(int units) {
        low = new long[units];
        high = new long[units];
        sorted = new long[units];
        bits = 64 - Long.numberOfLeadingZeros(Math.max(units, 2) - 1L);
    }

    /// A whole number that orders doubles.
    static long ordered(double x) {
        long raw = Double.doubleToRawLongBits(x);
        return raw ^ ((raw >> 63) & Long.MAX_VALUE);
    }

    /// Puts units in order. The last digits of what they begin with make room for their position; they are
    /// rounded down, so that a unit may be compared once too often, never once too seldom.
    void arrange(int[] units) {
        number = units.length;
        for (int c = 0; c < number; c++) {
            sorted[c] = (low[units[c]] >> bits << bits) | units[c];
        }
        Arrays.sort(sorted, 0, number);
    }

    int unit(int place) {
        return (int) (sorted[place] & ((1L << bits) - 1));
    }

    /// The first place from which on all units are above the one at a place.
    int above(int place) {
        long most = high[unit(place)];
        int next = place + 1;
        while (next < number && sorted[next] >> bits << bits <= most) {
            next++;
        }
        return next;
    }

    int number() {
        return number;
    }
}
