package org.junxian.methods.sharing.nearest;

import java.math.BigInteger;
import java.util.Arrays;
import org.hipparchus.fraction.BigFraction;

/// The prices of the groups added up for each cell, over one denominator: a unit's amount is proposal + leeway
/// × level, held between its bounds.
record Levels(BigInteger[] tops, BigInteger bottom) {

    static Levels of(BigFraction[] prices, Cells cells) {
        var bottom = BigInteger.ONE;
        for (var price : prices) {
            var denominator = price.getDenominator();
            bottom = bottom.multiply(denominator.divide(bottom.gcd(denominator)));
        }
        var scaled = new BigInteger[prices.length];
        for (int g = 0; g < prices.length; g++) {
            scaled[g] = prices[g].getNumerator().multiply(bottom.divide(prices[g].getDenominator()));
        }
        var tops = new BigInteger[cells.count()];
        Arrays.fill(tops, BigInteger.ZERO);
        for (int cell = 0; cell < tops.length; cell++) {
            for (int g : cells.groups(cell)) {
                tops[cell] = tops[cell].add(scaled[g]);
            }
        }
        return new Levels(tops, bottom);
    }

    /// (proposal + leeway × level) × bottom, not held between bounds.
    BigInteger free(Desired unit, int cell) {
        var moved = tops[cell].signum() == 0 ? BigInteger.ZERO : tops[cell].multiply(BigInteger.valueOf(unit.leeway()));
        return scaled(unit.proposal()).add(moved);
    }

    BigInteger scaled(long amount) {
        return bottom.equals(BigInteger.ONE) ? BigInteger.valueOf(amount) : bottom.multiply(BigInteger.valueOf(amount));
    }

    BigFraction level(int cell) {
        return new BigFraction(tops[cell], bottom);
    }
}
