package org.junxian.methods.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junxian.methods.integrity.CheckPlan.Output;

/// Series that follow another unit's step for step. The distance of two units is the mean absolute difference of their
/// growth; the distance of a unit to its nearest is compared with those of all units, on a logarithmic scale. Of
/// two that are alike, the one whose inputs explain it less is asked; the other is named as the peer.
final class LikenessCheck {

    private static final int FEWEST_PERIODS = 6;
    private static final double FINEST = 1e-3;

    private final Panel panel;
    private final CheckPlan plan;
    private final GrowthModel model;

    LikenessCheck(Panel panel, CheckPlan plan, GrowthModel model) {
        this.panel = panel;
        this.plan = plan;
        this.model = model;
    }

    List<Evidence> of(int period) {
        var found = new ArrayList<Evidence>();
        for (var output : plan.outputs()) {
            add(found, output, period);
        }
        return found;
    }

    private void add(List<Evidence> found, Output output, int period) {
        int n = panel.members().size();
        double[][] growth = new double[n][period];
        for (int end = 1; end <= period; end++) {
            double[] column = model.observed(output, end, 1);
            for (int member = 0; member < n; member++) {
                growth[member][end - 1] = column[member];
            }
        }
        double[] distance = new double[n];
        int[] nearest = new int[n];
        for (int member = 0; member < n; member++) {
            nearest(growth, member, distance, nearest);
        }
        double middle = Middle.median(distance);
        double spread = Middle.spread(distance);
        double[] unexplained = unexplained(output, period);
        for (int member = 0; member < n; member++) {
            boolean explainedLess = !(unexplained[member] < unexplained[nearest[member]]);
            if (!Double.isNaN(distance[member]) && spread > 0 && explainedLess) {
                double z = (middle - distance[member]) / spread;
                var statistics = new TreeMap<String, Double>();
                statistics.put("observed", StrictMath.exp(distance[member]));
                statistics.put("expected", StrictMath.exp(middle));
                statistics.put("deviation", z);
                found.add(new Evidence(
                        IntegrityCheck.LIKENESS,
                        member,
                        output.indicator(),
                        0,
                        period,
                        Tails.studentAbove(z, Residuals.FREEDOM),
                        statistics,
                        List.of(nearest[member])));
            }
        }
    }

    private static void nearest(double[][] growth, int member, double[] distance, int[] nearest) {
        double least = Double.NaN;
        for (int other = 0; other < growth.length; other++) {
            double mean = other == member ? Double.NaN : distance(growth[member], growth[other]);
            if (mean < least || (Double.isNaN(least) && !Double.isNaN(mean))) {
                least = mean;
                nearest[member] = other;
            }
        }
        distance[member] = StrictMath.log(Math.max(FINEST, least));
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        int known = 0;
        for (int k = 0; k < a.length; k++) {
            double away = Math.abs(a[k] - b[k]);
            if (!Double.isNaN(away)) {
                sum += away;
                known++;
            }
        }
        return known < FEWEST_PERIODS ? Double.NaN : sum / known;
    }

    /// Mean square of what the inputs leave unexplained.
    private double[] unexplained(Output output, int period) {
        int n = panel.members().size();
        return IntStream.range(0, n)
                .mapToDouble(member -> IntStream.rangeClosed(1, period)
                        .mapToDouble(end -> model.fromInputs(output, end, 1).deviation(member))
                        .filter(Double::isFinite)
                        .map(z -> z * z)
                        .average()
                        .orElse(0))
                .toArray();
    }
}
