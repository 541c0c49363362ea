package org.junxian.index.sampling;

/// Turns numbers that differ little into bits that have nothing to do with each other: the finaliser of SplitMix64
/// (Steele, Lea, Flood 2014; constants by Stafford, variant 13).
final class Mix {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Mix() {}

    static long of(long a, long b) {
        return of(of(a + GOLDEN) ^ (b + 1) * GOLDEN);
    }

    static long of(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
