package org.junxian.methods.sharing.nearest;

import java.math.BigInteger;
import java.util.Arrays;
import org.hipparchus.fraction.BigFraction;
import org.junxian.methods.sharing.Share.Place;

/// The exact amounts that prices lead to, with the proof that they are the answer (Karush 1939; Kuhn & Tucker
/// 1951): each unit has proposal + leeway × prices of its groups, held between its bounds; every group keeps
/// its own; and a price above zero holds a group at its least, one below zero at its most. No other amounts are
/// as near to the proposal.
///
/// @param tops   amounts times `bottom`
/// @param sums   of the groups, times `bottom`
record Exact(BigInteger[] tops, BigInteger[] sums, BigInteger bottom, Place[] places) {

    /// @throws IllegalStateException when a condition does not hold; that would be a fault of the search
    static Exact proven(Demands demands, Cells cells, BigFraction[] prices) {
        var levels = Levels.of(prices, cells);
        int n = demands.units().size();
        var tops = new BigInteger[n];
        var places = new Place[n];
        var sums = new BigInteger[prices.length];
        Arrays.fill(sums, BigInteger.ZERO);
        for (int cell = 0; cell < cells.count(); cell++) {
            var sum = BigInteger.ZERO;
            for (int i : cells.units(cell)) {
                hold(demands.units().get(i), i, levels, cell, tops, places);
                sum = sum.add(tops[i]);
            }
            for (int g : cells.groups(cell)) {
                sums[g] = sums[g].add(sum);
            }
        }
        for (int g = 0; g < sums.length; g++) {
            var group = demands.groups().get(g);
            int aboveLeast = sums[g].compareTo(levels.scaled(group.atLeast()));
            int belowMost = levels.scaled(group.atMost()).compareTo(sums[g]);
            int price = prices[g].signum();
            if (aboveLeast < 0 || belowMost < 0 || price > 0 && aboveLeast != 0 || price < 0 && belowMost != 0) {
                throw new IllegalStateException("%s does not hold at a price of %s: %s of %s"
                        .formatted(group.rule(), prices[g], sums[g], levels.bottom()));
            }
        }
        return new Exact(tops, sums, levels.bottom(), places);
    }

    private static void hold(Desired unit, int i, Levels levels, int cell, BigInteger[] tops, Place[] places) {
        var free = levels.free(unit, cell);
        var least = levels.scaled(unit.atLeast());
        if (free.compareTo(least) < 0) {
            tops[i] = least;
            places[i] = Place.AT_FLOOR;
            return;
        }
        var most = levels.scaled(unit.atMost());
        boolean capped = free.compareTo(most) > 0;
        tops[i] = capped ? most : free;
        places[i] = capped ? Place.AT_CAP : Place.FREE;
    }

    /// A unit's exact amount less a whole one, times `bottom`.
    BigInteger scaledBelow(int unit, long amount) {
        return tops[unit].subtract(bottom.multiply(BigInteger.valueOf(amount)));
    }
}
