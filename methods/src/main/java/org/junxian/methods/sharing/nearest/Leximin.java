package org.junxian.methods.sharing.nearest;

import java.math.BigInteger;
import java.util.ArrayList;
import org.hipparchus.fraction.BigFraction;
import org.junxian.methods.sharing.Outcome;

/// The most equal shares under bounds and nested groups: the least amount per weight is as large as it can be,
/// then the next least, and so on. The weight of a unit is its leeway; proposals do not count.
///
/// For nested groups with a fixed sum of all this is the answer that is nearest to nothing at all (Fujishige
/// 1980), so it is found by [Nearest]. Then it is proven in its own way: no unit could get more from any unit
/// that has more per weight.
public final class Leximin {

    private Leximin() {}

    /// @throws IllegalArgumentException when groups cross, or no group fixes the sum of all
    public static Outcome<NearestShares> find(Demands demands) {
        if (!demands.isNested()) {
            throw new IllegalArgumentException(
                    "Groups cross, so the most equal shares cannot be found. Try: cities or classes, not both");
        }
        boolean fixed = demands.groups().stream()
                .anyMatch(group -> group.isFixed()
                        && group.units().size() == demands.units().size());
        if (!fixed) {
            throw new IllegalArgumentException(
                    "No group fixes the sum of all. Try: a group of all units with the total");
        }
        var fromNothing = new Demands(
                demands.units().stream()
                        .map(unit -> new Desired(
                                0, unit.leeway(), unit.atLeast(), unit.atMost(), unit.floorRule(), unit.capRule()))
                        .toList(),
                demands.groups());
        var outcome = Nearest.find(fromNothing);
        if (outcome instanceof Outcome.Found<NearestShares>(var shares)) {
            prove(fromNothing, shares);
        }
        return outcome;
    }

    private static void prove(Demands demands, NearestShares shares) {
        var cells = new Cells(demands.units().size(), demands.groups());
        var exact = Exact.proven(demands, cells, shares.prices().toArray(BigFraction[]::new));
        for (int giver = 0; giver < cells.count(); giver++) {
            for (int taker = 0; taker < cells.count(); taker++) {
                if (canPass(demands, exact, cells.groups(giver), cells.groups(taker))
                        && highestAboveFloor(demands, exact, cells, giver)
                                        .compareTo(lowestBelowCap(demands, exact, cells, taker))
                                > 0) {
                    throw new IllegalStateException(
                            "Shares could be more equal: cell %s could give to cell %s".formatted(giver, taker));
                }
            }
        }
    }

    /// Whether groups left may fall and groups entered may rise.
    private static boolean canPass(Demands demands, Exact exact, int[] giver, int[] taker) {
        var left = new ArrayList<Integer>();
        var entered = new ArrayList<Integer>();
        for (int g : giver) {
            left.add(g);
        }
        for (int g : taker) {
            if (!left.remove((Integer) g)) {
                entered.add(g);
            }
        }
        return left.stream()
                        .allMatch(g -> exact.sums()[g].compareTo(
                                        scaled(exact, demands.groups().get(g).atLeast()))
                                > 0)
                && entered.stream()
                        .allMatch(g -> exact.sums()[g].compareTo(
                                        scaled(exact, demands.groups().get(g).atMost()))
                                < 0);
    }

    private static BigFraction highestAboveFloor(Demands demands, Exact exact, Cells cells, int cell) {
        return cells.units(cell).stream()
                .filter(i -> exact.tops()[i].compareTo(
                                scaled(exact, demands.units().get(i).atLeast()))
                        > 0)
                .map(i -> perWeight(demands, exact, i))
                .max(BigFraction::compareTo)
                .orElse(BigFraction.ZERO);
    }

    private static BigFraction lowestBelowCap(Demands demands, Exact exact, Cells cells, int cell) {
        return cells.units(cell).stream()
                .filter(i -> exact.tops()[i].compareTo(
                                scaled(exact, demands.units().get(i).atMost()))
                        < 0)
                .map(i -> perWeight(demands, exact, i))
                .min(BigFraction::compareTo)
                .orElse(new BigFraction(BigInteger.valueOf(Long.MAX_VALUE)));
    }

    private static BigFraction perWeight(Demands demands, Exact exact, int unit) {
        return new BigFraction(
                exact.tops()[unit],
                exact.bottom()
                        .multiply(BigInteger.valueOf(demands.units().get(unit).leeway())));
    }

    private static BigInteger scaled(Exact exact, long amount) {
        return exact.bottom().multiply(BigInteger.valueOf(amount));
    }
}
