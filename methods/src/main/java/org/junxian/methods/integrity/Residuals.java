package org.junxian.methods.integrity;

import java.util.Arrays;

/// How far each unit's growth is from what a model expects, in units of the spread of honest ones; NaN where the model
/// says nothing.
///
/// @param observed growth in percent
/// @param expected growth in percent
/// @param spread   one standard deviation of well-behaved units, in percent
/// @param drivers  what the expectation was made from, one row for each unit
record Residuals(double[] observed, double[] expected, double spread, double[][] drivers) {

    /// Below this many comparable units a cross-section says nothing.
    static final int FEWEST = 20;

    /// Honest growth has heavier tails than the normal distribution: Student's with 6 degrees of freedom.
    static final double FREEDOM = 6;

    /// A spread below a hundredth of a percent is rounding.
    private static final double FINEST = 0.01;

    static Residuals none(int units) {
        double[] nothing = new double[units];
        Arrays.fill(nothing, Double.NaN);
        return new Residuals(nothing, nothing, Double.NaN, new double[units][]);
    }

    double deviation(int member) {
        return (observed[member] - expected[member]) / spread;
    }

    /// The chance of an honest unit lying as far above.
    double chanceAbove(int member) {
        double z = deviation(member);
        return Double.isNaN(z) ? Double.NaN : Tails.studentAbove(z, FREEDOM);
    }

    /// Regresses what is observed on the drivers over the units for which both are known.
    static Residuals regressed(double[] observed, double[][] drivers) {
        int n = observed.length;
        int[] usable = java.util.stream.IntStream.range(0, n)
                .filter(i -> Double.isFinite(observed[i])
                        && Arrays.stream(drivers[i]).allMatch(Double::isFinite))
                .toArray();
        if (usable.length < FEWEST) {
            return none(n);
        }
        var rows = new double[usable.length][];
        var values = new double[usable.length];
        for (int k = 0; k < usable.length; k++) {
            double[] driver = drivers[usable[k]];
            rows[k] = new double[driver.length + 1];
            rows[k][0] = 1;
            System.arraycopy(driver, 0, rows[k], 1, driver.length);
            values[k] = observed[usable[k]];
        }
        var fit = MmRegression.fit(rows, values);
        if (fit.isEmpty()) {
            return none(n);
        }
        double[] coefficients = fit.get().coefficients().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        double[] expected = new double[n];
        Arrays.fill(expected, Double.NaN);
        for (int k = 0; k < usable.length; k++) {
            expected[usable[k]] = LeastSquares.expected(rows[k], coefficients);
        }
        return new Residuals(observed, expected, Math.max(FINEST, fit.get().scale()), drivers);
    }
}
