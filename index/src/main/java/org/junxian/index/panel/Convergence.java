package org.junxian.index.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Whether units that are behind grow faster (beta), and whether units come closer together (sigma)
/// (docs/method/panel.md, P-4, P-5). Of figures above 0.
///
/// @param line     mean logarithmic growth per period on the logarithm of the first figure
/// @param speed    β: the share of the gap that closes per period; NaN when nothing converges on this path
/// @param halfLife periods until half of the gap is closed, `ln 2 / β`; NaN when β is not above 0
/// @param spread the standard deviation (n-1) of the logarithms, period by period; NaN for fewer than two units
/// @param sigma    the trend of the spread: a falling one is convergence
public record Convergence(Line line, double speed, double halfLife, List<Double> spread, Line sigma) {

    public Convergence {
        spread = List.copyOf(spread);
    }

    /// Beta between the first and the last period, over the units with both figures; sigma over the units with
    /// figures in every period, so that it is always the same ones.
    public static Convergence of(Panel panel) {
        int last = panel.periods().size() - 1;
        double[] first = logarithms(panel.slice(0));
        double[] end = logarithms(panel.slice(last));
        double time = panel.time()[last];
        double[] growth = new double[first.length];
        Arrays.setAll(growth, i -> (end[i] - first[i]) / time);
        Line line = Line.through(first, growth);
        double inside = 1 + line.slope() * time;
        double speed = inside > 0 ? -StrictMath.log(inside) / time : Double.NaN;
        List<Double> spread = spread(panel);
        Line sigma =
                Line.through(panel.time(), spread.stream().mapToDouble(s -> s).toArray());
        return new Convergence(line, speed, speed > 0 ? StrictMath.log(2) / speed : Double.NaN, spread, sigma);
    }

    private static double[] logarithms(double[] x) {
        return Arrays.stream(x).map(v -> v > 0 ? StrictMath.log(v) : Double.NaN).toArray();
    }

    private static List<Double> spread(Panel panel) {
        List<double[]> always = new ArrayList<>();
        for (int i = 0; i < panel.units().size(); i++) {
            double[] row = logarithms(panel.series(i));
            if (Arrays.stream(row).noneMatch(Double::isNaN)) {
                always.add(row);
            }
        }
        List<Double> spread = new ArrayList<>();
        for (int t = 0; t < panel.periods().size(); t++) {
            int at = t;
            double[] x = always.stream().mapToDouble(row -> row[at]).toArray();
            double mean = Arrays.stream(x).sum() / x.length;
            double squares = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum();
            spread.add(x.length < 2 ? Double.NaN : Math.sqrt(squares / (x.length - 1)));
        }
        return spread;
    }
}
