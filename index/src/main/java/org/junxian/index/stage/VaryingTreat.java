package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.Arrays;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.scheme.Treatment.Transform;
import org.junxian.index.scheme.Within;

/// Deals with extreme figures in many replications, as [Treat] does in one.
final class VaryingTreat {

    /// More points than these are looked for by sorting each replication.
    static final int MOST_POINTS = 8;

    private final Roster roster;
    private final OrderRows order;
    private final double[] bottom;
    private final double[] top;
    private final double[] next;
    private final VaryingMoments moments;
    private final VaryingAutomatic automatic;
    private final VaryingLog log;
    private final boolean[] spread;

    VaryingTreat(Roster roster, OrderRows order, int width) {
        this.roster = roster;
        this.order = order;
        this.bottom = new double[width];
        this.top = new double[width];
        this.next = new double[width];
        this.moments = new VaryingMoments(width);
        this.log = new VaryingLog(width);
        this.automatic = new VaryingAutomatic(roster, log, width);
        this.spread = new boolean[width];
    }

    void run(Indicator indicator, NodeRows node, int count, Apart apart) {
        switch (indicator.treatment()) {
            case Treatment.None() -> {}
            case Treatment.Winsorise rule
            when Math.max(rule.low(), rule.high()) <= MOST_POINTS -> {
                for (int[] units : Varying.references(roster, rule.within(), node.has)) {
                    winsorise(rule, units, node, count);
                }
            }
            case Treatment.Percentiles rule -> {
                for (int[] units : Varying.references(roster, rule.within(), node.has)) {
                    percentiles(rule, units, node, count);
                }
            }
            case Treatment.Automatic rule
            when rule.maximumPoints() <= MOST_POINTS -> {
                for (int[] units : Varying.references(roster, rule.within(), node.has)) {
                    automatic.run(indicator, rule, units, node, count);
                }
            }
            case Treatment.Always(Transform transform)
            when transform == Transform.LOG -> {
                for (int[] units : Varying.references(roster, Within.ALL, node.has)) {
                    logarithm(units, node, count);
                }
            }
            case Treatment.Winsorise _, Treatment.Automatic _, Treatment.Always _ ->
                new EachAlone(roster)
                        .run(node, count, apart, x -> new Treat(roster).apply(indicator, x, new ArrayList<>()));
        }
    }

    private void logarithm(int[] units, NodeRows node, int count) {
        moments.of(node, units, count);
        for (int l = 0; l < count; l++) {
            spread[l] = !moments.equal(l);
        }
        log.plan(moments, spread, count);
        log.apply(node, units);
    }

    private void percentiles(Treatment.Percentiles rule, int[] units, NodeRows node, int count) {
        if (units.length > 0) {
            quantile(rule.low(), units, node, count, bottom);
            quantile(rule.high(), units, node, count, top);
            clamp(units, node, count);
        }
    }

    private void quantile(double p, int[] units, NodeRows node, int count, double[] out) {
        double h = (units.length - 1) * p;
        int below = (int) Math.floor(h);
        order.around(node, units, below, count, out, next);
        Elementwise.between(out, next, h - below, count);
    }

    private void winsorise(Treatment.Winsorise rule, int[] units, NodeRows node, int count) {
        if (units.length <= rule.low() + rule.high()) {
            return; // no value would be left to pull the others to
        }
        boolean[] ties = new boolean[count];
        Arrays.fill(bottom, 0, count, Double.NEGATIVE_INFINITY);
        Arrays.fill(top, 0, count, Double.POSITIVE_INFINITY);
        if (rule.low() > 0) {
            limit(order.lowest(node, units, rule.low(), count), rule.low(), bottom, ties, count);
        }
        if (rule.high() > 0) {
            limit(order.highest(node, units, rule.high(), count), rule.high(), top, ties, count);
        }
        for (int l = 0; l < count; l++) {
            if (ties[l]) {
                Winsorising.Limits limits =
                        Winsorising.fixed(new Sample(sample(node, units, l)), rule.low(), rule.high());
                bottom[l] = limits.bottom();
                top[l] = limits.top();
            }
        }
        clamp(units, node, count);
    }

    /// The next value after those that move; where it ties with them, the single way decides.
    private static void limit(double[][] ends, int points, double[] limit, boolean[] ties, int count) {
        System.arraycopy(ends[points], 0, limit, 0, count);
        for (int l = 0; l < count; l++) {
            ties[l] |= ends[points - 1][l] == limit[l];
        }
    }

    static double[] sample(NodeRows node, int[] units, int replication) {
        double[] sample = new double[units.length];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = node.requireRows()[units[i]][replication];
        }
        return sample;
    }

    /// Only rows that reach beyond the limits are touched.
    private void clamp(int[] units, NodeRows node, int count) {
        double highestBottom = Elementwise.greatest(bottom, count);
        double highestTop = Elementwise.greatest(top, count);
        double lowestBottom = Elementwise.least(bottom, count);
        double lowestTop = Elementwise.least(top, count);
        for (int i : units) {
            if (node.low[i] < highestBottom || node.high[i] > lowestTop) {
                double[] x = node.requireRows()[i];
                Elementwise.clamp(x, bottom, top, x, count);
                node.low[i] = Math.min(Math.max(node.low[i], lowestBottom), lowestTop);
                node.high[i] = Math.min(Math.max(node.high[i], highestBottom), highestTop);
            }
        }
    }
}
