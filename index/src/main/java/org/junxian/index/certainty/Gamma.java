package org.junxian.index.certainty;

/// Numbers from gamma distributions with scale 1 (Marsaglia and Tsang 2000). A number takes three positions of a
/// stream; what has to be drawn again comes from a stream of its own. Keeps its memory; not safe to share between
/// threads.
final class Gamma {

    /// Positions of a stream that one number takes.
    static final int POSITIONS = 3;

    private final long[] bits;
    private final double[] uniform;

    Gamma(int width) {
        bits = new long[width];
        uniform = new double[width];
    }

    /// One number from each stream.
    void draw(long[] key, long position, double shape, double[] out, int n) {
        boolean small = shape < 1;
        double d = (small ? shape + 1 : shape) - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        Stream.bits(key, position, bits, n);
        Ziggurat.normals(bits, out, n);
        Stream.bits(key, position + 1, bits, n);
        for (int l = 0; l < n; l++) {
            uniform[l] = ((bits[l] >>> 12) + 0.5) * 0x1.0p-52;
        }
        for (int l = 0; l < n; l++) {
            double v = 1 + c * out[l];
            double squared = out[l] * out[l];
            boolean surely = v > 0 && uniform[l] < 1 - 0.0331 * squared * squared;
            out[l] = surely ? d * (v * v * v) : unsure(key[l], position, d, c, out[l], uniform[l]);
        }
        if (small) {
            for (int l = 0; l < n; l++) {
                out[l] *= StrictMath.pow(Stream.inside(Stream.bits(key[l], position + 2)), 1 / shape);
            }
        }
    }

    private static double unsure(long key, long position, double d, double c, double normal, double uniform) {
        Stream further = new Stream(Stream.key(key, position));
        double x = normal;
        double u = uniform;
        while (true) {
            double v = 1 + c * x;
            double cube = v * v * v;
            if (v > 0 && StrictMath.log(u) < 0.5 * (x * x) + d * (1 - cube + StrictMath.log(cube))) {
                return d * cube;
            }
            x = further.normal();
            u = further.inside();
        }
    }
}
