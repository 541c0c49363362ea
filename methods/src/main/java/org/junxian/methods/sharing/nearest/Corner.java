package org.junxian.methods.sharing.nearest;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Walks from fractions between 0 and 1 to a corner of what sums allow, along lines on which sums at a bound
/// stay there. Where the sums are those of two families of groups every corner is whole (Hoffman & Kruskal
/// 1956).
///
/// Of the two ways along a line the one is taken that leaves the squared distance from the fractions smaller,
/// on a tie the one that raises the first.
final class Corner {

    private final BigInteger one;
    private final List<BigInteger> start;
    private final BigInteger[] at;
    private final boolean[][] rows;
    private final long[][] bounds;

    private Corner(List<BigInteger> parts, BigInteger one, boolean[][] rows, long[][] bounds) {
        this.one = one;
        this.start = parts;
        this.at = parts.toArray(BigInteger[]::new);
        this.rows = rows;
        this.bounds = bounds;
    }

    /// @param parts between 0 and `one`, keeping the bounds of all rows
    /// @param one   what stands for 1
    /// @return which of them become 1
    static boolean[] nearest(List<BigInteger> parts, BigInteger one, boolean[][] rows, long[][] bounds) {
        var corner = new Corner(parts, one, rows, bounds);
        for (var line = corner.line(); line != null; line = corner.line()) {
            corner.walk(line);
        }
        var up = new boolean[corner.at.length];
        for (int k = 0; k < up.length; k++) {
            if (corner.isOpen(k)) {
                throw new IllegalStateException("A corner is not whole: %s of %s".formatted(corner.at[k], one));
            }
            up[k] = corner.at[k].signum() > 0;
        }
        return up;
    }

    private boolean isOpen(int k) {
        return at[k].signum() != 0 && !at[k].equals(one);
    }

    private BigInteger sum(int row) {
        var sum = BigInteger.ZERO;
        for (int k = 0; k < at.length; k++) {
            sum = rows[row][k] ? sum.add(at[k]) : sum;
        }
        return sum;
    }

    private BigInteger whole(long value) {
        return one.multiply(BigInteger.valueOf(value));
    }

    /// A direction in the open fractions that leaves every sum at a bound where it is; null at a corner. Its
    /// entries are -1, 0 and 1: so are all numbers that come up in eliminating the sums of two families of
    /// groups.
    private int @Nullable [] line() {
        var tight = new ArrayList<int[]>();
        for (int row = 0; row < rows.length; row++) {
            var sum = sum(row);
            if (sum.equals(whole(bounds[row][0])) || sum.equals(whole(bounds[row][1]))) {
                var line = new int[at.length];
                for (int k = 0; k < line.length; k++) {
                    line[k] = rows[row][k] && isOpen(k) ? 1 : 0;
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
    private static boolean eliminate(List<int[]> tight, List<Integer> pivots, int k) {
        int done = pivots.size();
        int pivot = done;
        while (pivot < tight.size() && tight.get(pivot)[k] == 0) {
            pivot++;
        }
        if (pivot == tight.size()) {
            return false;
        }
        Collections.swap(tight, done, pivot);
        var row = tight.get(done);
        int sign = row[k];
        requireUnit(sign);
        for (int j = 0; j < row.length; j++) {
            row[j] *= sign;
        }
        for (int[] other : tight) {
            int factor = other[k];
            for (int j = 0; j < row.length && other != row && factor != 0; j++) {
                other[j] -= factor * row[j];
            }
        }
        pivots.add(k);
        return true;
    }

    private int[] direction(List<int[]> tight, List<Integer> pivots, int free) {
        var line = new int[at.length];
        line[free] = 1;
        for (int p = 0; p < pivots.size(); p++) {
            line[pivots.get(p)] = -tight.get(p)[free];
        }
        var cost = BigInteger.ZERO;
        int first = 0;
        for (int k = 0; k < line.length; k++) {
            if (line[k] != 0) {
                cost = cost.add(one.subtract(start.get(k).shiftLeft(1)).multiply(BigInteger.valueOf(line[k])));
                first = first == 0 ? line[k] : first;
            }
        }
        if (cost.signum() > 0 || cost.signum() == 0 && first < 0) {
            for (int k = 0; k < line.length; k++) {
                line[k] = -line[k];
            }
        }
        return line;
    }

    private void walk(int[] line) {
        BigInteger length = null;
        for (int k = 0; k < line.length; k++) {
            if (line[k] != 0) {
                length = shorter(length, line[k] > 0 ? one.subtract(at[k]) : at[k]);
            }
        }
        for (int row = 0; row < rows.length; row++) {
            int change = 0;
            for (int k = 0; k < line.length; k++) {
                change += rows[row][k] ? line[k] : 0;
            }
            if (change != 0) {
                requireUnit(change);
                length = shorter(
                        length,
                        whole(bounds[row][change > 0 ? 1 : 0])
                                .subtract(sum(row))
                                .abs());
            }
        }
        if (length == null) {
            throw new IllegalStateException("A line leads nowhere");
        }
        for (int k = 0; k < line.length; k++) {
            at[k] = line[k] == 0 ? at[k] : at[k].add(line[k] > 0 ? length : length.negate());
        }
    }

    private static BigInteger shorter(@Nullable BigInteger one, BigInteger other) {
        return one == null || other.compareTo(one) < 0 ? other : one;
    }

    private static void requireUnit(int entry) {
        if (Math.abs(entry) != 1) {
            throw new IllegalStateException("Three families of groups cross: an entry is " + entry);
        }
    }
}
