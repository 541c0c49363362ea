package org.junxian.index.certainty;

/// Random numbers by position: the n-th number of a stream is a function of the stream's key and n alone, so no
/// replication depends on another, on the number of threads or on what runs beside it.
///
/// SplitMix64 (Steele, Lea and Flood 2014): the key plus n times the golden gamma, mixed by Stafford's variant
/// 13.
final class Stream {

    private static final long GAMMA = 0x9e3779b97f4a7c15L;

    private final long key;
    private long position;

    Stream(long key) {
        this.key = key;
    }

    static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }

    /// The key of a stream inside another.
    static long key(long outer, long number) {
        return mix(outer + mix((number + 1) * GAMMA));
    }

    /// A number in [0, 1) from 64 random bits; all multiples of 2^-53.
    static double uniform(long bits) {
        return (bits >>> 11) * 0x1.0p-53;
    }

    static long bits(long key, long position) {
        return mix(key + (position + 1) * GAMMA);
    }

    /// The bits at one position of many streams.
    static void bits(long[] key, long position, long[] out, int n) {
        long step = (position + 1) * GAMMA;
        for (int l = 0; l < n; l++) {
            long z = key[l] + step;
            long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
            long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
            out[l] = b ^ (b >>> 31);
        }
    }

    /// In (0, 1): the middle of one of 2^52 equal parts.
    static double inside(long bits) {
        return ((bits >>> 12) + 0.5) * 0x1.0p-52;
    }

    /// The next numbers of this stream.
    long bits() {
        return bits(key, position++);
    }

    double inside() {
        return inside(bits());
    }

    double normal() {
        return Ziggurat.normal(bits());
    }
}
