package org.junxian.methods.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junxian.methods.integrity.CheckPlan.Output;

/// Growth that other figures do not explain: each single period of the window, and the window's last three and all its
/// periods taken together, because a small excess each year adds up while chance does not.
final class GrowthChecks {

    private final Panel panel;
    private final CheckPlan plan;
    private final GrowthModel model;

    GrowthChecks(Panel panel, CheckPlan plan, GrowthModel model) {
        this.panel = panel;
        this.plan = plan;
        this.model = model;
    }

    List<Evidence> of(IntegrityCheck check, int period) {
        var found = new ArrayList<Evidence>();
        for (var output : plan.outputs()) {
            for (int end = Math.max(1, period - plan.window() + 1); end <= period; end++) {
                add(found, check, output, end, 1);
            }
            for (int over : new int[] {3, plan.window()}) {
                if (over > 1 && over <= period && (over != 3 || plan.window() > 3)) {
                    add(found, check, output, period, over);
                }
            }
        }
        return found;
    }

    private void add(List<Evidence> found, IntegrityCheck check, Output output, int end, int over) {
        var residuals = check == IntegrityCheck.CROSS
                ? model.fromInputs(output, end, over)
                : model.fromNeighbours(output, end, over);
        for (int member = 0; member < panel.members().size(); member++) {
            double chance = residuals.chanceAbove(member);
            if (!Double.isNaN(chance)) {
                var statistics = new TreeMap<String, Double>();
                statistics.put("observed", residuals.observed()[member]);
                statistics.put("expected", residuals.expected()[member]);
                statistics.put("spread", residuals.spread());
                statistics.put("deviation", residuals.deviation(member));
                List<Integer> peers =
                        chance > Peers.WORTH ? List.of() : Peers.nearest(panel, member, residuals.drivers());
                found.add(new Evidence(check, member, output.indicator(), end - over, end, chance, statistics, peers));
            }
        }
    }
}
