package org.junxian.methods.integrity;

import java.util.Arrays;

/// The middle and the spread of values, as half of them may be anything (50 % breakdown). NaN counts as missing.
final class Middle {

    /// Makes the median of absolute deviations equal the standard deviation of normal values: 1 / Φ⁻¹(3/4)
    /// (Hampel 1974).
    static final double NORMAL = 1.4826022185056018;

    private Middle() {}

    /// @return NaN when no value is there
    static double median(double[] values) {
        double[] known = known(values);
        int n = known.length;
        if (n == 0) {
            return Double.NaN;
        }
        Arrays.sort(known);
        return n % 2 == 1 ? known[n / 2] : (known[n / 2 - 1] + known[n / 2]) / 2;
    }

    /// Median absolute deviation from the median, times [#NORMAL].
    ///
    /// @return NaN when no value is there
    static double spread(double[] values) {
        double middle = median(values);
        double[] away = known(values);
        for (int i = 0; i < away.length; i++) {
            away[i] = Math.abs(away[i] - middle);
        }
        return NORMAL * median(away);
    }

    static double[] known(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }
}
