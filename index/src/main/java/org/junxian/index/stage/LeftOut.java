package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junxian.index.data.Exclusion;
import org.junxian.index.result.ExcludedUnit;
import org.junxian.index.result.ExcludedUnit.Reason;

/// Lists the units without a rank, with the reason.
final class LeftOut {

    private final Tree tree;
    private final Roster roster;
    private final Path.Walked[] walked;
    private final Adjusting.Scored scored;

    LeftOut(Tree tree, Roster roster, Path.Walked[] walked, Adjusting.Scored scored) {
        this.tree = tree;
        this.roster = roster;
        this.walked = walked;
        this.scored = scored;
    }

    /// Sorted by unit. `shortfalls`: what screening found.
    List<ExcludedUnit> list(List<ExcludedUnit> shortfalls) {
        List<ExcludedUnit> list = new ArrayList<>(shortfalls);
        for (Exclusion e : roster.population.exclusions()) {
            list.add(new ExcludedUnit(e.unit(), Reason.BY_NAME, List.of(e.reason())));
        }
        scored.ledger()
                .excludedBy
                .forEach((unit, ids) -> list.add(new ExcludedUnit(roster.unit(unit), Reason.VETO, List.copyOf(ids))));
        for (int i = 0; i < roster.size; i++) {
            boolean evaluated = roster.takesPart[i] || roster.composed[i];
            boolean noIndex = Double.isNaN(scored.after()[0][i]) && !scored.ledger().unranked[i];
            if (evaluated && noIndex) {
                list.add(new ExcludedUnit(roster.unit(i), Reason.MISSING, missing(i)));
            }
        }
        list.sort(Comparator.comparing(ExcludedUnit::unit));
        return list;
    }

    /// The indicators that count for the unit's class and have no score; none for a composed unit.
    private List<String> missing(int unit) {
        List<String> ids = new ArrayList<>();
        for (int j = 0; j < walked.length && !roster.composed[unit]; j++) {
            int k = tree.indicators[j];
            if (tree.counts(k, roster.classOf[unit]) && Double.isNaN(scored.after()[k][unit])) {
                ids.add(tree.nodes.get(k).id().id());
            }
        }
        return ids;
    }
}
