package org.junxian.index.certainty;

/// Standard normal numbers by the ziggurat method (Marsaglia and Tsang 2000; layers and shape as in Doornik 2005): the
/// area under the density is cut into 1024 layers of the same size; a layer and a place in it are drawn, and in
/// 994 of 1000 draws the place is surely under the density. The others are decided exactly, and drawn again from
/// a stream of their own where need be.
///
/// Tables are made with strict functions, so the numbers are the same on every machine.
final class Ziggurat {

    private static final int LAYERS = 1024;
    /// Where the tail begins, and the area of a layer under `exp(-x² / 2)`: with these the last layer ends at 0.
    private static final double TAIL = 4.038849846109504522714423;

    private static final double AREA = 0.001226324646353088072885371;
    /// How far the layers reach, from the widest up; the first stands for the lowest layer with the tail.
    private static final double[] REACH = reach();

    private static final double[] DENSITY = density();

    private Ziggurat() {}

    private static double[] reach() {
        double[] x = new double[LAYERS + 1];
        x[0] = AREA / density(TAIL);
        x[1] = TAIL;
        for (int i = 2; i < LAYERS; i++) {
            x[i] = Math.sqrt(-2 * StrictMath.log(AREA / x[i - 1] + density(x[i - 1])));
        }
        return x;
    }

    private static double[] density() {
        double[] f = new double[LAYERS + 1];
        for (int i = 0; i <= LAYERS; i++) {
            f[i] = density(REACH[i]);
        }
        return f;
    }

    private static double density(double x) {
        return StrictMath.exp(-0.5 * x * x);
    }

    /// A place between -1 and 1.
    private static double place(long bits) {
        return (bits >> 10) * 0x1.0p-53;
    }

    static double normal(long bits) {
        int layer = (int) bits & (LAYERS - 1);
        double x = place(bits) * REACH[layer];
        return Math.abs(x) < REACH[layer + 1] ? x : unsure(bits);
    }

    /// Many at once: the same numbers. `out` may hold anything before.
    static void normals(long[] bits, double[] out, int n) {
        double[] reach = REACH;
        for (int l = 0; l < n; l++) {
            out[l] = (bits[l] >> 10) * 0x1.0p-53;
        }
        for (int l = 0; l < n; l++) {
            int layer = (int) bits[l] & (LAYERS - 1);
            double x = out[l] * reach[layer];
            out[l] = Math.abs(x) < reach[layer + 1] ? x : unsure(bits[l]);
        }
    }

    /// What was drawn may be above the density, or in the tail.
    private static double unsure(long bits) {
        Stream further = new Stream(Stream.key(bits, 0));
        long drawn = bits;
        while (true) {
            int layer = (int) drawn & (LAYERS - 1);
            double x = place(drawn) * REACH[layer];
            if (Math.abs(x) < REACH[layer + 1]) {
                return x;
            }
            if (layer == 0) {
                return x < 0 ? -tail(further) : tail(further);
            }
            double y = DENSITY[layer] + further.inside() * (DENSITY[layer + 1] - DENSITY[layer]);
            if (y < density(x)) {
                return x;
            }
            drawn = further.bits();
        }
    }

    /// A number beyond the last layer.
    private static double tail(Stream stream) {
        while (true) {
            double x = -StrictMath.log(stream.inside()) / TAIL;
            double y = -StrictMath.log(stream.inside());
            if (2 * y > x * x) {
                return TAIL + x;
            }
        }
    }
}
