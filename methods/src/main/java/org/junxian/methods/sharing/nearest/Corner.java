package org.junxian.methods.sharing.nearest;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/// Walks from fractions between 0 and 1 to a corner of what sums allow, along lines on which sums at a bound
/// stay there. Where the sums are those of two families of groups every corner is whole (Hoffman & Kruskal
/// 1956).
///
/// Of the two ways along a line the one is taken that leaves the squared distance from the fractions smaller,
/// on a tie the one that raises the first.
final class Corner {

    private final BigFraction[] start;
    private final BigFraction[] at;
    private final boolean[][] rows;
    private final long[][] bounds;

    private Corner(List<BigFraction> parts, boolean[][] rows, long[][] bounds) {
        this.start = parts.toArray(BigFraction[]::new);
        this.at = start.clone();
        this.rows = rows;
        this.bounds = bounds;
    }

    /// @param parts between 0 and 1, keeping the bounds of all rows
    /// @return which of them become 1
    static boolean[] nearest(List<BigFraction> parts, boolean[][] rows, long[][] bounds) {
        var corner = new Corner(parts, rows, bounds);
        for (var line = corner.line(); line != null; line = corner.line()) {
            corner.walk(line);
        }
        var up = new boolean[corner.at.length];
        for (int k = 0; k < up.length; k++) {
            if (corner.at[k].getDenominator().bitLength() > 1) {
                throw new IllegalStateException("A corner is not whole: " + corner.at[k]);
            }
            up[k] = corner.at[k].signum() > 0;
        }
        return up;
    }

    private boolean isOpen(int k) {
        return at[k].getDenominator().bitLength() > 1;
    }

    private BigFraction sum(int row) {
        var sum = BigFraction.ZERO;
        for (int k = 0; k < at.length; k++) {
            sum = rows[row][k] ? sum.add(at[k]) : sum;
        }
        return sum;
    }

    private static BigFraction whole(long value) {
        return new BigFraction(BigInteger.valueOf(value));
    }

    /// A direction in the open fractions that leaves every sum at a bound where it is; null at a corner.
    private BigFraction @Nullable [] line() {
        var tight = new ArrayList<BigFraction[]>();
        for (int row = 0; row < rows.length; row++) {
            var sum = sum(row);
            if (sum.equals(whole(bounds[row][0])) || sum.equals(whole(bounds[row][1]))) {
                var line = new BigFraction[at.length];
                for (int k = 0; k < line.length; k++) {
                    line[k] = rows[row][k] && isOpen(k) ? BigFraction.ONE : BigFraction.ZERO;
                }
                tight.add(line);
            }
        }
        var pivots = new ArrayList<Integer>();
        for (int k = 0; k < at.length; k++) {
            if (isOpen(k) && !eliminate(tight, pivots, k)) {
                return direction(tight, pivots, k);
            }
        }
        return null;
    }

    /// Makes column k the unit vector of a new row; false when earlier columns already determine it.
    private static boolean eliminate(List<BigFraction[]> tight, List<Integer> pivots, int k) {
        int done = pivots.size();
        int pivot = done;
        while (pivot < tight.size() && tight.get(pivot)[k].signum() == 0) {
            pivot++;
        }
        if (pivot == tight.size()) {
            return false;
        }
        Collections.swap(tight, done, pivot);
        var row = tight.get(done);
        var scale = row[k];
        for (int j = 0; j < row.length; j++) {
            row[j] = row[j].divide(scale);
        }
        for (int other = 0; other < tight.size(); other++) {
            var factor = tight.get(other)[k];
            if (other != done && factor.signum() != 0) {
                for (int j = 0; j < row.length; j++) {
                    tight.get(other)[j] = tight.get(other)[j].subtract(factor.multiply(row[j]));
                }
            }
        }
        pivots.add(k);
        return true;
    }

    private BigFraction[] direction(List<BigFraction[]> tight, List<Integer> pivots, int free) {
        var line = new BigFraction[at.length];
        Arrays.fill(line, BigFraction.ZERO);
        line[free] = BigFraction.ONE;
        for (int p = 0; p < pivots.size(); p++) {
            line[pivots.get(p)] = tight.get(p)[free].negate();
        }
        var cost = BigFraction.ZERO;
        BigFraction first = BigFraction.ZERO;
        for (int k = 0; k < line.length; k++) {
            cost = cost.add(line[k].multiply(BigFraction.ONE.subtract(start[k].multiply(2))));
            first = first.signum() == 0 ? line[k] : first;
        }
        if (cost.signum() > 0 || cost.signum() == 0 && first.signum() < 0) {
            for (int k = 0; k < line.length; k++) {
                line[k] = line[k].negate();
            }
        }
        return line;
    }

    private void walk(BigFraction[] line) {
        BigFraction length = null;
        for (int k = 0; k < line.length; k++) {
            if (line[k].signum() != 0) {
                var room = line[k].signum() > 0 ? BigFraction.ONE.subtract(at[k]) : at[k];
                length = shorter(length, room.divide(line[k].abs()));
            }
        }
        for (int row = 0; row < rows.length; row++) {
            var change = BigFraction.ZERO;
            for (int k = 0; k < line.length; k++) {
                change = rows[row][k] ? change.add(line[k]) : change;
            }
            if (change.signum() != 0) {
                var room = whole(bounds[row][change.signum() > 0 ? 1 : 0]).subtract(sum(row));
                length = shorter(length, room.divide(change));
            }
        }
        if (length == null) {
            throw new IllegalStateException("A line leads nowhere");
        }
        for (int k = 0; k < line.length; k++) {
            at[k] = at[k].add(line[k].multiply(length));
        }
    }

    private static BigFraction shorter(@Nullable BigFraction one, BigFraction other) {
        return one == null || other.compareTo(one) < 0 ? other : one;
    }
}
