package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.Arrays;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.scheme.Within;

/// Deals with extreme figures in many replications, as [Treat] does in one.
final class VaryingTreat {

    private static final int MOST_POINTS = 5;

    private final Roster roster;
    private final int width;
    private final double[] bottom;
    private final double[] top;
    private final double[][] smallest;
    private final double[][] largest;
    private final VaryingMoments moments;
    private final double[] one;

    VaryingTreat(Roster roster, int width) {
        this.roster = roster;
        this.width = width;
        this.bottom = new double[width];
        this.top = new double[width];
        this.smallest = new double[MOST_POINTS + 1][width];
        this.largest = new double[MOST_POINTS + 1][width];
        this.moments = new VaryingMoments(width);
        this.one = new double[width];
    }

    boolean run(Indicator indicator, NodeRows node, int count) {
        Treatment treatment = indicator.treatment();
        if (treatment instanceof Treatment.None) {
            return true;
        }
        if (treatment instanceof Treatment.Winsorise rule && Math.max(rule.low(), rule.high()) <= MOST_POINTS) {
            for (int[] units : Varying.references(roster, rule.within(), node.has)) {
                winsorise(rule, units, node.requireRows(), count);
            }
            return true;
        }
        if (treatment instanceof Treatment.Automatic rule) {
            automatic(rule, indicator, node, count);
            return true;
        }
        return new EachAlone(roster).run(node, count, x -> new Treat(roster).apply(indicator, x, new ArrayList<>()));
    }

    /// Replications that pass the outlier test keep their figures; the others are treated one by one.
    private void automatic(Treatment.Automatic rule, Indicator indicator, NodeRows node, int count) {
        boolean[] fails = new boolean[width];
        for (int[] units : Varying.references(roster, rule.within(), node.has)) {
            moments.of(node.requireRows(), units, count);
            for (int l = 0; l < count; l++) {
                fails[l] |= !moments.passes(l, rule.skewnessLimit(), rule.kurtosisLimit());
            }
        }
        EachAlone alone = new EachAlone(roster);
        for (int l = 0; l < count; l++) {
            if (fails[l]) {
                double[] x = alone.column(node.requireRows(), node.has, l);
                double[] y = new Treat(roster).apply(indicator, x, new ArrayList<>());
                for (int i : roster.reference(Within.ALL, 0)) {
                    node.requireRows()[i][l] = y[i];
                }
            }
        }
    }

    private void winsorise(Treatment.Winsorise rule, int[] units, double[][] x, int count) {
        if (units.length <= rule.low() + rule.high()) {
            return; // no value would be left to pull the others to
        }
        for (int k = 0; k <= MOST_POINTS; k++) {
            Arrays.fill(smallest[k], Double.POSITIVE_INFINITY);
            Arrays.fill(largest[k], Double.NEGATIVE_INFINITY);
        }
        for (int i : units) {
            System.arraycopy(x[i], 0, one, 0, count);
            for (int k = 0; k < rule.low(); k++) {
                Elementwise.keepSmaller(smallest[k], one, count);
            }
            Elementwise.min(smallest[rule.low()], one, count);
            System.arraycopy(x[i], 0, one, 0, count);
            for (int k = 0; k < rule.high(); k++) {
                Elementwise.keepLarger(largest[k], one, count);
            }
            Elementwise.max(largest[rule.high()], one, count);
        }
        limits(rule, units, x, count);
        for (int i : units) {
            Elementwise.clamp(x[i], bottom, top, x[i], count);
        }
    }

    /// The next value after those that move, on either side; where it ties with them, the single way decides.
    private void limits(Treatment.Winsorise rule, int[] units, double[][] x, int count) {
        int low = rule.low();
        int high = rule.high();
        for (int l = 0; l < count; l++) {
            bottom[l] = low == 0 ? Double.NEGATIVE_INFINITY : smallest[low][l];
            top[l] = high == 0 ? Double.POSITIVE_INFINITY : largest[high][l];
            boolean tie =
                    (low > 0 && smallest[low - 1][l] == bottom[l]) || (high > 0 && largest[high - 1][l] == top[l]);
            if (tie) {
                double[] sample = new double[units.length];
                for (int i = 0; i < units.length; i++) {
                    sample[i] = x[units[i]][l];
                }
                Winsorising.Limits limits = Winsorising.fixed(new Sample(sample), low, high);
                bottom[l] = limits.bottom();
                top[l] = limits.top();
            }
        }
    }
}
