package org.junxian.methods.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junxian.methods.integrity.CheckPlan.Output;

/// Series that move less than those of peers whose inputs move as much. The restlessness of a series is the logarithm
/// of
/// the standard deviation of its growth around its own trend (Theil-Sen); it is regressed on the mean restlessness
/// of the unit's inputs, and a unit far below the expectation is asked.
final class SmoothCheck {

    private static final int FEWEST_PERIODS = 6;

    /// Growth that moves less than this many percent moves by rounding.
    private static final double STILL = 0.02;

    private final Panel panel;
    private final CheckPlan plan;

    SmoothCheck(Panel panel, CheckPlan plan) {
        this.panel = panel;
        this.plan = plan;
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
        double[] own = new double[n];
        double[][] drivers = new double[n][];
        for (int member = 0; member < n; member++) {
            int unit = member;
            own[member] = restlessness(growth(output.indicator(), output.measure(), member, period));
            double[] inputs = Middle.known(output.inputs().stream()
                    .mapToDouble(input -> restlessness(growth(input.indicator(), input.measure(), unit, period)))
                    .toArray());
            drivers[member] = new double[] {
                IntStream.range(0, inputs.length)
                        .mapToDouble(k -> inputs[k])
                        .average()
                        .orElse(0)
            };
        }
        var residuals = Residuals.regressed(own, drivers);
        for (int member = 0; member < n; member++) {
            double z = residuals.deviation(member);
            if (!Double.isNaN(z)) {
                double[] growth = growth(output.indicator(), output.measure(), member, period);
                var statistics = new TreeMap<String, Double>();
                statistics.put("observed", StrictMath.exp(own[member]));
                statistics.put("expected", StrictMath.exp(residuals.expected()[member]));
                statistics.put("deviation", z);
                statistics.put("neumann", VonNeumann.of(growth).ratio());
                double chance = Tails.studentAbove(-z, Residuals.FREEDOM);
                found.add(new Evidence(
                        IntegrityCheck.SMOOTH,
                        member,
                        output.indicator(),
                        period - growth.length,
                        period,
                        chance,
                        statistics,
                        chance > Peers.WORTH ? List.of() : Peers.nearest(panel, member, drivers)));
            }
        }
    }

    private double[] growth(String indicator, Measure measure, int member, int period) {
        return Middle.known(IntStream.rangeClosed(1, period)
                .mapToDouble(end -> panel.growth(indicator, measure, member, end, 1))
                .toArray());
    }

    private static double restlessness(double[] growth) {
        if (growth.length < FEWEST_PERIODS) {
            return Double.NaN;
        }
        double[] time = IntStream.range(0, growth.length).asDoubleStream().toArray();
        var trend = TheilSen.of(time, growth);
        double squares = 0;
        for (int k = 0; k < growth.length; k++) {
            double away = growth[k] - trend.start() - trend.slope() * k;
            squares += away * away;
        }
        return StrictMath.log(Math.max(STILL, Math.sqrt(squares / (growth.length - 2))));
    }
}
