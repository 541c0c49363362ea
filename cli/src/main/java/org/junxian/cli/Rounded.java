package org.junxian.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as people read them: a fixed number of decimals, halves away from zero, as on the pages (P3).
final class Rounded {

    private Rounded() {}

    /// The number, or a dash where there is none (N6).
    static String of(double number, int decimals) {
        if (Double.isNaN(number)) {
            return "–";
        }
        BigDecimal rounded = new BigDecimal(Double.toString(number)).setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
    }

    /// A rank: whole, or with a half where ties share their average.
    static String rank(double rank) {
        return Double.isNaN(rank) ? "–" : of(rank, rank == Math.rint(rank) ? 0 : 1);
    }
}
