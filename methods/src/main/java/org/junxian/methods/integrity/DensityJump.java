package org.junxian.methods.integrity;

import java.util.Arrays;

/// Whether figures pile up on the better side of a target: the jump of their density at the cut
/// (McCrary 2008). A fine histogram, of which no bin crosses the cut, is smoothed on each side by a local straight line
/// with a triangular kernel; θ = ln f⁺ - ln f⁻ with standard error √(24/5 · (1/f⁺ + 1/f⁻)/(n h)).
///
/// @param jump   θ; ln 2 when there are twice as many just above as just below
/// @param error  its standard error
/// @param chance of a jump upwards as large when there is none
public record DensityJump(double jump, double error, double chance) {

    public static final int FEWEST = 100;

    /// @param bandwidth how far from the cut figures count, in their unit
    public static Measured<DensityJump> at(double cut, double[] figures, double bandwidth) {
        double[] away = Arrays.stream(figures)
                .filter(Double::isFinite)
                .map(figure -> figure - cut)
                .toArray();
        int n = away.length;
        double mean = Arrays.stream(away).average().orElse(0);
        double spread =
                Math.sqrt(Arrays.stream(away).map(x -> (x - mean) * (x - mean)).sum() / Math.max(1, n - 1));
        double width = 2 * spread / Math.sqrt(n);
        long near = Arrays.stream(away).filter(x -> Math.abs(x) <= bandwidth).count();
        if (n < FEWEST || near < 20 || !(bandwidth > 2 * width)) {
            return new Measured.TooFew<>((int) near, FEWEST);
        }
        double above = density(away, width, bandwidth, 1);
        double below = density(away, width, bandwidth, -1);
        if (!(above > 0) || !(below > 0)) {
            return new Measured.TooFew<>((int) near, FEWEST);
        }
        double jump = StrictMath.log(above) - StrictMath.log(below);
        double error = Math.sqrt(24.0 / 5 * (1 / above + 1 / below) / (n * bandwidth));
        return new Measured.Found<>(new DensityJump(jump, error, Tails.normalAbove(jump / error)));
    }

    /// The height at the cut of the line through the bins of one side.
    private static double density(double[] away, double width, double bandwidth, int side) {
        int bins = (int) Math.floor(bandwidth / width) + 1;
        var heights = new double[bins];
        for (double x : away) {
            // the cut itself belongs to the upper side
            boolean here = side > 0 ? x >= 0 : x < 0;
            int bin = (int) Math.floor(Math.abs(x) / width);
            if (here && bin < bins) {
                heights[bin] += 1 / (away.length * width);
            }
        }
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double t0 = 0;
        double t1 = 0;
        for (int bin = 0; bin < bins; bin++) {
            double x = (bin + 0.5) * width;
            double weight = Math.max(0, 1 - x / bandwidth);
            s0 += weight;
            s1 += weight * x;
            s2 += weight * x * x;
            t0 += weight * heights[bin];
            t1 += weight * x * heights[bin];
        }
        return (s2 * t0 - s1 * t1) / (s0 * s2 - s1 * s1);
    }
}
