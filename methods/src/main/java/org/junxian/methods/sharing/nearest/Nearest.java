package org.junxian.methods.sharing.nearest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hipparchus.fraction.BigFraction;
import org.junxian.methods.sharing.Outcome;
import org.junxian.methods.sharing.Outcome.Conflict;
import org.junxian.methods.sharing.Outcome.Found;
import org.junxian.methods.sharing.Share;

/// Finds the amounts that keep all demands and are nearest to the proposal: the sum of (amount - proposal)² /
/// leeway is as small as it can be. There is exactly one such answer.
///
/// The search begins with rounded numbers, goes on with exact ones, and its end is proven before it is returned
/// ([Exact]). Then amounts are rounded to the fen so that every demand still holds ([WholeFen]).
public final class Nearest {

    private Nearest() {}

    /// The answer, or the smallest rules in conflict: without any one of them the others can hold.
    public static Outcome<NearestShares> find(Demands demands) {
        var cells = new Cells(demands.units().size(), demands.groups());
        var set = new ActiveSet(demands, cells, Guess.of(demands, cells));
        var conflict = search(demands, set);
        return conflict.isEmpty()
                ? new Found<>(shares(demands, cells, set.prices))
                : new Conflict<>(Conflicts.reduced(demands, conflict));
    }

    /// @return rules that cannot all hold; empty when the set now holds the answer
    private static Set<String> search(Demands demands, ActiveSet set) {
        return demands.units().stream()
                .filter(unit -> unit.atLeast() > unit.atMost())
                .findFirst()
                .map(unit -> Set.of(unit.floorRule(), unit.capRule()))
                .orElseGet(() -> DualAscent.run(set));
    }

    private static NearestShares shares(Demands demands, Cells cells, BigFraction[] prices) {
        var exact = Exact.proven(demands, cells, prices);
        long[] amounts = WholeFen.round(demands, exact);
        WholeFen.check(demands, cells, amounts);
        var shares = new ArrayList<Share>(amounts.length);
        for (int i = 0; i < amounts.length; i++) {
            var beyond = exact.scaledBelow(i, amounts[i]);
            boolean raised = beyond.signum() < 0;
            shares.add(new Share(amounts[i], exact.places()[i], raised ? beyond.add(exact.bottom()) : beyond, raised));
        }
        return new NearestShares(shares, exact.bottom(), List.of(prices));
    }

    /// Whether some amounts keep all demands.
    static boolean isPossible(Demands demands) {
        var cells = new Cells(demands.units().size(), demands.groups());
        return search(demands, new ActiveSet(demands, cells, Guess.of(demands, cells)))
                .isEmpty();
    }
}
