package org.junxian.index.mcda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junxian.index.stage.Settled;

/// The line through rank-sum ratios and their probits: `ratio = start + slope · probit`, each different ratio
/// once.
///
/// A ratio's share is the mean place of the units that have it over n; that of the highest is `1 - 1/(4n)`. Its
/// probit is 5 plus the normal quantile of the share.
///
/// @param probits of every unit
/// @param fit     R²; NaN, like start and slope, for fewer than two different ratios
public record ProbitLine(List<Double> probits, double start, double slope, double fit) {

    private static final NormalDistribution NORMAL = new NormalDistribution();

    public ProbitLine {
        probits = List.copyOf(probits);
    }

    static ProbitLine of(double[] ratios) {
        double[] settled = Arrays.stream(ratios).map(Settled::of).toArray();
        double[] sorted = settled.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        List<Double> different = new ArrayList<>();
        List<Double> probits = new ArrayList<>();
        for (int from = 0; from < n; ) {
            int to = from + 1;
            while (to < n && sorted[to] == sorted[from]) {
                to++;
            }
            double share = to == n ? 1 - 1 / (4.0 * n) : (from + 1 + to) / 2.0 / n;
            different.add(sorted[from]);
            probits.add(5 + NORMAL.inverseCumulativeProbability(share));
            from = to;
        }
        List<Double> own = Arrays.stream(settled)
                .mapToObj(r -> probits.get(different.indexOf(r)))
                .toList();
        return fitted(own, different, probits);
    }

    private static ProbitLine fitted(List<Double> own, List<Double> ratios, List<Double> probits) {
        int k = ratios.size();
        double mx = probits.stream().mapToDouble(x -> x).sum() / k;
        double my = ratios.stream().mapToDouble(y -> y).sum() / k;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < k; i++) {
            xx += (probits.get(i) - mx) * (probits.get(i) - mx);
            xy += (probits.get(i) - mx) * (ratios.get(i) - my);
            yy += (ratios.get(i) - my) * (ratios.get(i) - my);
        }
        double slope = xy / xx;
        return new ProbitLine(own, my - slope * mx, slope, xy * xy / (xx * yy));
    }

    /// The ratio that the line gives a unit.
    public double fitted(int unit) {
        return start + slope * probits.get(unit);
    }
}
