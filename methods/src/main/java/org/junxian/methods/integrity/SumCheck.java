package org.junxian.methods.integrity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junxian.methods.integrity.CheckPlan.Sum;

/// Parts of a unit that do not add up to its whole, in each period of the window. What is left over beyond the
/// tolerance,
/// in percent of the whole, is measured in its spread over all units, the tolerance being the finest spread.
final class SumCheck {

    private final Panel panel;
    private final CheckPlan plan;

    SumCheck(Panel panel, CheckPlan plan) {
        this.panel = panel;
        this.plan = plan;
    }

    List<Evidence> of(int period) {
        var found = new ArrayList<Evidence>();
        for (var sum : plan.sums()) {
            double[][] gaps = new double[period + 1][panel.members().size()];
            for (int k = 0; k <= period; k++) {
                for (int member = 0; member < gaps[k].length; member++) {
                    gaps[k][member] = gap(sum, member, k);
                }
            }
            double spread = Middle.spread(
                    Arrays.stream(gaps).flatMapToDouble(Arrays::stream).toArray());
            for (int k = Math.max(0, period - plan.window() + 1); k <= period; k++) {
                for (int member = 0; member < gaps[k].length; member++) {
                    if (!Double.isNaN(gaps[k][member])) {
                        found.add(evidence(sum, member, k, gaps[k][member], spread));
                    }
                }
            }
        }
        return found;
    }

    /// The whole less its parts, in its own unit.
    private double gap(Sum sum, int member, int period) {
        double parts = 0;
        for (String part : sum.parts()) {
            parts += panel.value(part, member, period);
        }
        return panel.value(sum.whole(), member, period) - parts;
    }

    private Evidence evidence(Sum sum, int member, int period, double gap, double spread) {
        double whole = panel.value(sum.whole(), member, period);
        double beyond = Math.max(0, Math.abs(gap) - sum.tolerance());
        double z = beyond / Math.max(spread, sum.tolerance());
        var statistics = new TreeMap<String, Double>();
        statistics.put("observed", whole);
        statistics.put("expected", whole - gap);
        statistics.put("gap", gap);
        statistics.put("deviation", z);
        return new Evidence(
                IntegrityCheck.ADDITIVITY,
                member,
                sum.whole(),
                period,
                period,
                Tails.studentBothSides(z, Residuals.FREEDOM),
                statistics,
                List.of());
    }
}
