package org.junxian.methods.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junxian.methods.integrity.CheckPlan.Output;

/// First figures that later ones correct in one direction, after the revision that all units had in that period (a
/// census,
/// a new definition) is taken away.
final class RevisionCheck {

    private final Panel panel;
    private final CheckPlan plan;

    RevisionCheck(Panel panel, CheckPlan plan) {
        this.panel = panel;
        this.plan = plan;
    }

    List<Evidence> of(int period) {
        var found = new ArrayList<Evidence>();
        for (var output : plan.outputs()) {
            var first = panel.first().get(output.indicator());
            if (first != null) {
                add(found, output, first, period);
            }
        }
        return found;
    }

    private void add(List<Evidence> found, Output output, Grid first, int period) {
        int n = panel.members().size();
        double[][] revisions = new double[n][period + 1];
        for (int k = 0; k <= period; k++) {
            double[] column = new double[n];
            for (int member = 0; member < n; member++) {
                column[member] =
                        Panel.growth(output.measure(), panel.value(output.indicator(), member, k), first.at(member, k));
            }
            double common = Middle.median(column);
            for (int member = 0; member < n; member++) {
                revisions[member][k] = column[member] - common;
            }
        }
        for (int member = 0; member < n; member++) {
            if (RevisionBias.of(revisions[member]) instanceof Measured.Found<RevisionBias>(var bias)
                    && bias.error() > 0) {
                var statistics = new TreeMap<String, Double>();
                statistics.put("observed", bias.mean());
                statistics.put("expected", 0.0);
                statistics.put("error", bias.error());
                statistics.put("deviation", bias.t());
                statistics.put("figures", (double) bias.revisions());
                found.add(new Evidence(
                        IntegrityCheck.REVISION,
                        member,
                        output.indicator(),
                        firstKnown(revisions[member]),
                        period,
                        bias.chance(),
                        statistics,
                        List.of()));
            }
        }
    }

    private static int firstKnown(double[] revisions) {
        return IntStream.range(0, revisions.length)
                .filter(k -> !Double.isNaN(revisions[k]))
                .findFirst()
                .orElse(0);
    }
}
