package org.junxian.methods.integrity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Last digits of all figures of a unit, pooled over indicators and periods: how many end in 0, and how many in 0 or 5,
/// against what is usual among all units (never less than 1/10 and 2/10), by the binomial distribution.
final class DigitCheck {

    private static final int FEWEST = 20;

    private final Panel panel;
    private final CheckPlan plan;

    DigitCheck(Panel panel, CheckPlan plan) {
        this.panel = panel;
        this.plan = plan;
    }

    List<Evidence> of(int period) {
        int n = panel.members().size();
        int[] all = new int[n];
        int[] zeros = new int[n];
        int[] round = new int[n];
        for (String indicator : plan.digits()) {
            var grid = panel.figures().get(indicator);
            if (grid != null) {
                count(grid, period, all, zeros, round);
            }
        }
        var found = new ArrayList<Evidence>();
        add(found, "zeros", 0.1, zeros, all, period);
        add(found, "round", 0.2, round, all, period);
        return found;
    }

    private static void count(Grid grid, int period, int[] all, int[] zeros, int[] round) {
        int decimals = LastDigits.decimals(grid.all());
        for (int member = 0; member < grid.rows(); member++) {
            for (int k = 0; k <= period; k++) {
                int digit = LastDigits.digit(grid.at(member, k), decimals);
                all[member] += digit >= 0 ? 1 : 0;
                zeros[member] += digit == 0 ? 1 : 0;
                round[member] += digit == 0 || digit == 5 ? 1 : 0;
            }
        }
    }

    private void add(List<Evidence> found, String what, double least, int[] hits, int[] all, int period) {
        double[] shares = new double[all.length];
        Arrays.setAll(shares, i -> all[i] < FEWEST ? Double.NaN : (double) hits[i] / all[i]);
        double usual = Math.max(least, Middle.median(shares));
        for (int member = 0; member < all.length; member++) {
            if (all[member] >= FEWEST) {
                var statistics = new TreeMap<String, Double>();
                statistics.put(what, (double) hits[member]);
                statistics.put("figures", (double) all[member]);
                statistics.put("observed", 100 * shares[member]);
                statistics.put("expected", 100 * usual);
                found.add(new Evidence(
                        IntegrityCheck.DIGITS,
                        member,
                        plan.digits().getFirst(),
                        0,
                        period,
                        Tails.binomialAtLeast(hits[member], all[member], usual),
                        statistics,
                        List.of()));
            }
        }
    }
}
