package org.junxian.app.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;

/// How many decimals a number is shown with. Rounding is half away from zero of the shortest decimal that reads back
/// to the same double, the same rule as on the pages (P3).
///
/// @param count the decimals, or -1 for all of them
public record Digits(int count) {

    public static final Digits FULL = new Digits(-1);
    private static final int MOST = 12;

    /// Reads `full` or a number from 0 to 12.
    ///
    /// @throws Refusal for anything else
    public static Digits parse(String text) {
        if (text.equals("full")) {
            return FULL;
        }
        if (text.matches("\\d{1,2}") && Integer.parseInt(text) <= MOST) {
            return new Digits(Integer.parseInt(text));
        }
        throw Refusal.of(Problem.BAD_PARAMETER, "digits", text, "full, 0, 1, 2, ... 12");
    }

    /// The number as digits, without an exponent: `62.10` with two digits, `62.1` in full.
    public String show(double value) {
        var exact = shortest(value);
        if (count >= 0) {
            return unsignedZero(exact.setScale(count, RoundingMode.HALF_UP)).toPlainString();
        }
        var stripped = exact.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped).toPlainString();
    }

    /// The rounded number itself.
    public double round(double value) {
        return count < 0
                ? value
                : shortest(value).setScale(count, RoundingMode.HALF_UP).doubleValue() + 0.0;
    }

    private static BigDecimal shortest(double value) {
        return new BigDecimal(Double.toString(value));
    }

    private static BigDecimal unsignedZero(BigDecimal value) {
        return value.signum() == 0 ? value.abs() : value;
    }
}
