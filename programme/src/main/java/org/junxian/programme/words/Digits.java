package org.junxian.programme.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junxian.programme.Numbers;

/// Shows numbers in a formula with so many decimals at most (half up), small ones with as many significant digits;
/// remembers whether anything was rounded, for then the formula ends in `≈`. `Digits.ALL` rounds nothing.
final class Digits {

    static final int ALL = -1;

    private final int decimals;
    private boolean rounded;

    Digits(int decimals) {
        this.decimals = decimals;
    }

    String show(double number) {
        if (decimals == ALL || number == Math.rint(number)) {
            return Numbers.shortest(number);
        }
        BigDecimal exact = new BigDecimal(Double.toString(number));
        BigDecimal kept = Math.abs(number) >= 1
                ? exact.setScale(decimals, RoundingMode.HALF_UP)
                : exact.round(new MathContext(Math.max(1, decimals), RoundingMode.HALF_UP));
        rounded |= kept.compareTo(exact) != 0;
        return Numbers.shortest(kept.doubleValue());
    }

    /// The sign before the outcome.
    String equals() {
        return rounded ? " ≈ " : " = ";
    }
}
