package org.junxian.methods.sharing;

import java.nio.ByteBuffer;
import java.util.stream.LongStream;
import org.junxian.methods.sharing.Outcome.Found;

/// N3: whatever weights, floors, caps and totals are given, shares add up and keep their bounds, or there is a
/// conflict.
public final class FuzzSharing {

    private static final int MOST_UNITS = 40;

    private FuzzSharing() {}

    /// The first byte says how many of the next are the total; then three bytes for each unit.
    public static void fuzzerTestOneInput(byte[] input) {
        var bytes = ByteBuffer.wrap(input);
        if (bytes.remaining() < 2) {
            return;
        }
        long total = 0;
        for (int left = bytes.get() & 7; left > 0 && bytes.hasRemaining(); left--) {
            total = total << 8 | bytes.get() & 0xff;
        }
        int units = Math.min(bytes.remaining() / 3, MOST_UNITS);
        long[] weights = new long[units];
        long[] floors = new long[units];
        long[] caps = new long[units];
        for (int i = 0; i < units; i++) {
            weights[i] = bytes.get() & 0xff;
            floors[i] = bytes.get() & 0xff;
            byte cap = bytes.get();
            caps[i] = cap < 0 ? Bounds.NONE : cap;
        }
        if (LongStream.of(weights).sum() > 0) {
            check(total, Weights.of(weights), Bounds.of(floors, caps));
        }
    }

    private static void check(long total, Weights weights, Bounds bounds) {
        if (FloorAndCap.share(total, weights, bounds) instanceof Found<Shares>(var shares)) {
            check(total, shares.amounts(), bounds);
        }
        for (var method : DivisorMethod.values()) {
            if (Divisors.apportion(method, total, weights, bounds) instanceof Found<Apportionment>(var found)) {
                check(total, found.amounts().stream().mapToLong(a -> a).toArray(), bounds);
            }
        }
    }

    private static void check(long total, long[] amounts, Bounds bounds) {
        long sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            sum = Math.addExact(sum, amounts[i]);
            if (amounts[i] < bounds.floors().get(i)
                    || amounts[i] > bounds.caps().get(i)) {
                throw new IllegalStateException("Unit %s has %s".formatted(i, amounts[i]));
            }
        }
        if (sum != total) {
            throw new IllegalStateException("%s were shared of %s".formatted(sum, total));
        }
    }
}
