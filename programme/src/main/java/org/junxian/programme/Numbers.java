package org.junxian.programme;

import java.math.BigDecimal;

/// Numbers as text: the shortest decimal digits that read back to the same double, as ECMAScript writes them.
///
/// Plain decimals from 1e-6 up to, not including, 1e21 (`0.1`, `12`, `0.000001`); beyond that with an exponent
/// (`1e-7`, `1.5e+21`). So the command line, the API and the pages print the same characters. NaN, "there is no
/// number", is the empty text: missing is never zero (N6).
public final class Numbers {

    private Numbers() {}

    public static String shortest(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        if (number == 0) {
            return "0";
        }
        if (Double.isInfinite(number)) {
            throw new IllegalArgumentException("A figure must be a finite number, found " + number);
        }
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        // Double.toString gives the shortest digits that are unique (JDK 19 and later)
        BigDecimal shortest = new BigDecimal(Double.toString(Math.abs(number))).stripTrailingZeros();
        String sign = number < 0 ? "-" : "";
        double size = Math.abs(number);
        if (size >= 1e-6 && size < 1e21) {
            return sign + shortest.toPlainString();
        }
        String digits = shortest.unscaledValue().toString();
        int exponent = digits.length() - 1 - shortest.scale();
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return sign + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
