package org.junxian.programme.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junxian.index.scheme.Scheme;
import org.junxian.programme.Numbers;

/// Numbers in sentences and tables that people read: a fixed number of decimals, halves away from zero, the
/// same on the pages, in the exports and on the command line (P3).
public final class Fixed {

    private Fixed() {}

    /// How many decimals scores are shown with: two, or three where the full score is 1.
    public static int decimals(Scheme scheme) {
        return scheme.scale() <= 1 ? 3 : 2;
    }

    /// The number, or a dash where there is none (N6).
    public static String of(double number, int decimals) {
        if (Double.isNaN(number)) {
            return "–";
        }
        BigDecimal rounded = new BigDecimal(Double.toString(number)).setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
    }

    /// A rank: whole, or with a half where ties share their average.
    public static String rank(double rank) {
        return Double.isNaN(rank) ? "–" : of(rank, rank == Math.rint(rank) ? 0 : 1);
    }

    /// With a sign, as changes are shown.
    public static String signed(double number, int decimals) {
        return number > 0 ? "+" + of(number, decimals) : of(number, decimals);
    }

    /// A figure in a line of text: at most two decimals, small ones with three significant digits.
    public static String brief(double number) {
        if (Double.isNaN(number)) {
            return of(number, 0);
        }
        BigDecimal exact = new BigDecimal(Double.toString(number));
        BigDecimal kept = Math.abs(number) >= 1
                ? exact.setScale(2, RoundingMode.HALF_UP)
                : exact.round(new MathContext(3, RoundingMode.HALF_UP));
        return Numbers.shortest(kept.doubleValue());
    }
}
