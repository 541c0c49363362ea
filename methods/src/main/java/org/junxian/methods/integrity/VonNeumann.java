package org.junxian.methods.integrity;

/// Whether neighbours in a series are nearer to each other than chance: the sum of the squared successive differences
/// over the sum of the squared deviations from the mean (von Neumann 1941). For independent normal values its mean is 2
/// and
/// its variance 4(n - 2)/(n² - 1), and it is nearly normal from n = 10 on.
///
/// @param ratio    small for a series that drifts or is drawn by a ruler, large for one that saws
/// @param deviation in standard deviations from 2; negative when smoother than chance
public record VonNeumann(double ratio, double deviation) {

    public static final int FEWEST = 4;

    /// @throws IllegalArgumentException for fewer than four values
    public static VonNeumann of(double[] series) {
        int n = series.length;
        if (n < FEWEST) {
            throw new IllegalArgumentException("A von Neumann ratio needs 4 values, found " + n);
        }
        double mean = 0;
        for (double value : series) {
            mean += value / n;
        }
        double steps = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            squares += (series[i] - mean) * (series[i] - mean);
            steps += i == 0 ? 0 : (series[i] - series[i - 1]) * (series[i] - series[i - 1]);
        }
        double ratio = steps / squares;
        double variance = 4.0 * (n - 2) / ((double) n * n - 1);
        return new VonNeumann(ratio, (ratio - 2) / Math.sqrt(variance));
    }
}
