package org.junxian.methods.integrity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junxian.methods.integrity.CheckPlan.Target;

/// How often a unit comes to lie just above its target. Distances to the target are measured in their spread over all
/// units and periods; among those within one spread of the target, the ones in a narrow band above it are counted
/// and held against the share that an even spread would have, or all units together have when that is more.
final class TargetCheck {

    private static final int FEWEST = 5;
    private static final double[] BANDS = {0.05, 0.15, 0.5};

    private final Panel panel;
    private final CheckPlan plan;

    TargetCheck(Panel panel, CheckPlan plan) {
        this.panel = panel;
        this.plan = plan;
    }

    List<Evidence> of(int period) {
        var found = new ArrayList<Evidence>();
        for (var target : plan.targets()) {
            double[][] away = new double[panel.members().size()][];
            for (int member = 0; member < away.length; member++) {
                away[member] = distances(target, member, period);
            }
            double spread = Middle.spread(
                    Arrays.stream(away).flatMapToDouble(Arrays::stream).toArray());
            if (spread > 0) {
                for (double band : BANDS) {
                    add(found, target, away, spread, band * spread, period);
                }
            }
        }
        return found;
    }

    private double[] distances(Target target, int member, int period) {
        double[] away = new double[period + 1];
        for (int k = 0; k <= period; k++) {
            double reached = target.growth() ? simple(target, member, k) : panel.value(target.indicator(), member, k);
            away[k] = reached - target.values().at(member, k);
        }
        return Middle.known(away);
    }

    /// Growth as targets state it: percent of the year before, not logarithms.
    private double simple(Target target, int member, int period) {
        double now = panel.value(target.indicator(), member, period);
        double before = panel.value(target.indicator(), member, period - 1);
        return target.measure() == Measure.RATE ? now - before : 100 * (now - before) / before;
    }

    private void add(List<Evidence> found, Target target, double[][] away, double wide, double narrow, int period) {
        int[] near = new int[away.length];
        int[] hits = new int[away.length];
        for (int member = 0; member < away.length; member++) {
            near[member] = (int)
                    Arrays.stream(away[member]).filter(d -> Math.abs(d) <= wide).count();
            // what is written as equal to the target has reached it
            hits[member] = (int) Arrays.stream(away[member])
                    .filter(d -> d >= -1e-9 && d < narrow)
                    .count();
        }
        double together = (double) Arrays.stream(hits).sum()
                / Math.max(1, Arrays.stream(near).sum());
        double usual = Math.max(narrow / (2 * wide), together);
        for (int member = 0; member < away.length; member++) {
            if (near[member] >= FEWEST) {
                var statistics = new TreeMap<String, Double>();
                statistics.put("hits", (double) hits[member]);
                statistics.put("near", (double) near[member]);
                statistics.put("band", narrow);
                statistics.put("observed", 100.0 * hits[member] / near[member]);
                statistics.put("expected", 100 * usual);
                found.add(new Evidence(
                        IntegrityCheck.TARGET,
                        member,
                        target.indicator(),
                        0,
                        period,
                        Tails.binomialAtLeast(hits[member], near[member], usual),
                        statistics,
                        List.of()));
            }
        }
    }
}
