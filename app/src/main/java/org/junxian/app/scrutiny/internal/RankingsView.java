package org.junxian.app.scrutiny.internal;

import java.util.List;
import org.junxian.app.scrutiny.internal.CheckupView.CheckupUnit;
import org.junxian.programme.model.Text;

/// Other rankings of the same scores, pool by pool: one pool for all, or one per class where places are by class.
record RankingsView(List<RankingPoolView> pools) {

    /// @param incomplete ranked units that lack a score and so are in no other ranking
    /// @param units      the biggest disagreements first; `places` in the order of the methods
    record RankingPoolView(
            String classId,
            Text classTitle,
            List<OtherMethodView> methods,
            KemenyView consensus,
            List<CheckupUnit> incomplete,
            List<UnitPlacesView> units) {}

    record OtherMethodView(
            String method,
            Text title,
            double spearman,
            double kendall,
            double meanMove,
            CheckupUnit moved,
            double published,
            double place) {}

    /// Kemeny's order: what it contradicts, and what no order goes below.
    record KemenyView(double cost, double bound, boolean proven) {}

    record UnitPlacesView(String code, Text name, double published, List<Double> places, double spread) {}
}
