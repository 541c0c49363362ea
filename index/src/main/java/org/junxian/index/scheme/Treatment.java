package org.junxian.index.scheme;

/// What is done about extreme figures before normalising. Every changed value is listed with before and after.
public sealed interface Treatment {

    record None() implements Treatment {}

    /// Winsorise one point more at a time, up to `maximumPoints`, until the indicator passes the outlier test
    /// (|skewness| ≤ `skewnessLimit` or kurtosis ≤ `kurtosisLimit`); when it never does, apply `otherwise` to the
    /// original values.
    record Automatic(int maximumPoints, double skewnessLimit, double kurtosisLimit, Transform otherwise, Within within)
            implements Treatment {

        /// The rule of the house: up to 5 points, limits 2 and 3.5, then a logarithm.
        public static Automatic standard() {
            return new Automatic(5, 2, 3.5, Transform.LOG, Within.ALL);
        }
    }

    /// The `low` smallest values are raised to the next larger one, the `high` largest lowered to the next smaller
    /// one. Ties move together.
    record Winsorise(int low, int high, Within within) implements Treatment {}

    /// Values outside the `low` and `high` quantile (0 to 1, type 7) are pulled in to it.
    record Percentiles(double low, double high, Within within) implements Treatment {
        public Percentiles {
            if (!(0 <= low && low < high && high <= 1)) {
                throw new IllegalArgumentException(
                        "Percentile caps must satisfy 0 ≤ low < high ≤ 1, found " + low + " and " + high);
            }
        }
    }

    /// A transformation that the method itself prescribes, for every value, test or no test.
    record Always(Transform transform) implements Treatment {}

    /// LOG: `ln(x - min + 0.01 (max - min))`, mirrored for a negative skew, safe for zeros. NATURAL_LOG: `ln x`, x
    /// > 0. BOX_COX: the power that maximises the normal likelihood (shifted when values are not positive).
    enum Transform {
        NONE,
        LOG,
        NATURAL_LOG,
        BOX_COX
    }

    Treatment NONE = new None();
}
