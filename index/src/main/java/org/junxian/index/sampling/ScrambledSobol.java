package org.junxian.index.sampling;

import org.hipparchus.random.SobolSequenceGenerator;

/// Points that fill the unit cube more evenly than chance: Sobol' points with nested uniform scrambling
/// (docs/method/sensitivity.md, Z-1).
///
/// Every digit of a coordinate is turned over or not by a bit that belongs to the digits before it, so each point is
/// uniformly distributed for itself and the points together stay a net. The bits come from a hash of seed, dimension
/// and place, so the first points of a longer run are the points of a shorter one. No coordinate is 0 or 1. The
/// unscrambled first point is the origin; scrambled, it is a point like any other.
public final class ScrambledSobol {

    /// How many points there may be: one for every interval of the scrambled digits.
    public static final int MOST = 1 << 24;

    private static final int DIGITS = 24;
    private static final int REST = 53 - DIGITS;

    private final int dimension;
    private final long seed;

    public ScrambledSobol(int dimension, long seed) {
        if (dimension < 1) {
            throw new IllegalArgumentException("A point needs at least 1 coordinate, found " + dimension);
        }
        this.dimension = dimension;
        this.seed = seed;
    }

    /// The first `count` points, one per row. Counts that are powers of two fill the cube most evenly.
    public double[][] points(int count) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("There are 1 to " + MOST + " points, found " + count);
        }
        SobolSequenceGenerator plain = new SobolSequenceGenerator(dimension);
        double[][] points = new double[count][];
        for (int n = 0; n < count; n++) {
            double[] point = plain.nextVector();
            for (int d = 0; d < dimension; d++) {
                point[d] = scrambled((int) (point[d] * (1 << DIGITS)), Mix.of(seed, d));
            }
            points[n] = point;
        }
        return points;
    }

    /// A coordinate from its first binary digits. `node` is the place in the tree of digits: 1 is the top, its
    /// children are 2 and 3, and so on.
    private static double scrambled(int digits, long key) {
        long out = 0;
        for (int level = 0; level < DIGITS; level++) {
            int node = 1 << level | digits >>> (DIGITS - level);
            long digit = digits >>> (DIGITS - 1 - level) & 1;
            out = out << 1 | digit ^ Mix.of(key, node) >>> 63;
        }
        long rest = Mix.of(key, 1L << DIGITS | digits) >>> (64 - REST);
        return ((out << REST | rest) + 0.5) * 0x1p-53;
    }
}
