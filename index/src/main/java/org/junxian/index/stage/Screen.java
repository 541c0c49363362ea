package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junxian.index.result.ExcludedUnit;
import org.junxian.index.result.ExcludedUnit.Reason;
import org.junxian.index.scheme.Screening;

/// Leaves out units that report too little, before anything is computed from them (docs/method/check.md).
///
/// An indicator is asked of a unit when it counts for the unit's class and applies to the unit.
final class Screen {

    private final Tree tree;
    private final Roster roster;
    private final Column[] columns;

    Screen(Tree tree, Roster roster, Column[] columns) {
        this.tree = tree;
        this.roster = roster;
        this.columns = columns;
    }

    /// The units that fall short, in order.
    List<ExcludedUnit> shortfalls(Screening screening) {
        List<ExcludedUnit> out = new ArrayList<>();
        if (screening.equals(Screening.NONE)) {
            return out;
        }
        int[] all = new int[tree.indicators.length];
        for (int j = 0; j < all.length; j++) {
            all[j] = j;
        }
        for (int i = 0; i < roster.size; i++) {
            if (roster.takesPart[i] && !falls(i, all, screening.minimumOverall(), Reason.AVAILABILITY, "", out)) {
                groups(i, screening.minimumByGroup(), out);
            }
        }
        return out;
    }

    private void groups(int unit, double minimum, List<ExcludedUnit> out) {
        for (int k = 0; k < tree.nodes.size(); k++) {
            int[] own = ownIndicators(k);
            String name = tree.nodes.get(k).id().id();
            if (own.length > 0 && falls(unit, own, minimum, Reason.GROUP_AVAILABILITY, name, out)) {
                return;
            }
        }
    }

    private boolean falls(
            int unit, int[] indicators, double minimum, Reason reason, String group, List<ExcludedUnit> out) {
        int asked = 0;
        int reported = 0;
        for (int j : indicators) {
            boolean applies = !columns[j].notApplicable().get(unit);
            if (applies && tree.counts(tree.indicators[j], roster.classOf[unit])) {
                asked++;
                reported += Double.isNaN(columns[j].values()[unit]) ? 0 : 1;
            }
        }
        if (asked == 0 || reported >= minimum * asked * (1 - 1e-12)) {
            return false;
        }
        List<String> details = new ArrayList<>();
        if (!group.isEmpty()) {
            details.add(group);
        }
        details.addAll(List.of(String.valueOf(reported), String.valueOf(asked), String.valueOf(minimum)));
        out.add(new ExcludedUnit(roster.unit(unit), reason, details));
        return true;
    }

    private int[] ownIndicators(int k) {
        BitSet own = new BitSet();
        for (int j = 0; j < tree.indicators.length; j++) {
            if (tree.parent[tree.indicators[j]] == k) {
                own.set(j);
            }
        }
        return own.stream().toArray();
    }
}
