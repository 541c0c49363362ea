package org.junxian.index.stage;

/// Numbers that are equal on paper but not in the last bits of a double, made equal (docs/method/rank.md, R-7).
///
/// A sum of weighted scores may come out as 60 in one county and as 59.99999999999999 in another. Such a difference
/// must decide neither a rank nor whether a county reached a stated edge. The settled number is the double nearest to
/// a decimal, so it compares exactly with edges as they are written in a scheme.
public final class Settled {

    static final double FINE = 1e10;
    static final double FINE_BELOW = 1e5;
    private static final double COARSE = 1e6;
    private static final double COARSE_BELOW = 1e9;

    private Settled() {}

    /// Rounded to 10 decimals; from 100,000 on to 6 decimals, from 1,000,000,000 on not at all. NaN stays NaN.
    public static double of(double x) {
        double size = Math.abs(x);
        if (size < FINE_BELOW) {
            return Math.rint(x * FINE) / FINE + 0.0; // + 0.0: one zero
        }
        return size < COARSE_BELOW ? Math.rint(x * COARSE) / COARSE : x;
    }

    static double[] copy(double[] x) {
        double[] settled = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            settled[i] = of(x[i]);
        }
        return settled;
    }
}
