package org.junxian.app.collection;

import java.math.BigDecimal;

/// How a figure stands in a sentence.
public final class FigureWords {

    private FigureWords() {}

    /// All its digits, without an exponent: `1234.5`, `60`.
    public static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
