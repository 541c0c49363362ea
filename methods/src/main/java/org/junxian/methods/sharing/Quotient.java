package org.junxian.methods.sharing;

import java.math.BigInteger;

/// top / bottom with top ≥ 0 and bottom > 0, or bottom = 0 for "larger than every number"; two such are
/// compared by top. A rounded quotient beside the exact one makes most comparisons quick; it never decides one
/// that is close.
record Quotient(BigInteger top, BigInteger bottom, double about) implements Comparable<Quotient> {

    /// Rounded quotients differ from exact ones by a few parts in 10¹⁶.
    private static final double CLOSE = 1e-12;

    static Quotient of(BigInteger top, BigInteger bottom) {
        double about = bottom.signum() == 0 ? Double.POSITIVE_INFINITY : top.doubleValue() / bottom.doubleValue();
        return new Quotient(top, bottom, about);
    }

    @Override
    public int compareTo(Quotient other) {
        if (Double.isFinite(about) && Double.isFinite(other.about)) {
            double gap = about - other.about;
            if (Math.abs(gap) > CLOSE * Math.max(about, other.about)) {
                return gap > 0 ? 1 : -1;
            }
        }
        if (bottom.signum() == 0 || other.bottom.signum() == 0) {
            return bottom.signum() == other.bottom.signum()
                    ? top.compareTo(other.top)
                    : other.bottom.signum() - bottom.signum();
        }
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }
}
