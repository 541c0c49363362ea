package org.junxian.index.stage;

import java.util.Arrays;

/// The smallest, the largest and the middle numbers of some units in many replications side by side: the very
/// numbers that sorting each replication would find.
///
/// What the units' rows keep within tells for most units on which side of the place asked for they are, so only the
/// few others are compared.
final class OrderRows {

    /// From so many comparisons on, sorting one replication after the other is faster.
    private static final int COMPARISONS = 2000;

    private final int width;
    private final int[] chosen;
    private final double[] limits;
    private final double[] one;
    private double[][] kept = {};

    OrderRows(int units, int width) {
        this.width = width;
        this.chosen = new int[units];
        this.limits = new double[units];
        this.one = new double[width];
    }

    /// The numbers at the places k and k + 1 of each replication, counted from 0 for the smallest; twice the last
    /// where there is no further place.
    void around(NodeRows node, int[] units, int k, int count, double[] at, double[] next) {
        int last = Math.min(k + 1, units.length - 1);
        double from = nth(node.low, units, k);
        double to = nth(node.high, units, last);
        int below = 0;
        int m = 0;
        for (int i : units) {
            if (node.high[i] < from) {
                below++;
            } else if (node.low[i] <= to) {
                chosen[m++] = i;
            }
        }
        int place = k - below;
        int lastPlace = last - below;
        if ((long) Math.min(lastPlace + 1, m - place) * m > COMPARISONS) {
            sort(node.requireRows(), m, place, lastPlace, count, at, next);
        } else if (lastPlace + 1 <= m - place) {
            smallest(node.requireRows(), m, lastPlace, count);
            System.arraycopy(kept[place], 0, at, 0, count);
            System.arraycopy(kept[lastPlace], 0, next, 0, count);
        } else {
            largest(node.requireRows(), m, m - 1 - place, count);
            System.arraycopy(kept[m - 1 - place], 0, at, 0, count);
            System.arraycopy(kept[m - 1 - lastPlace], 0, next, 0, count);
        }
    }

    /// The `n + 1` smallest numbers of each replication, in order; infinite where there are not so many. In memory
    /// of this object.
    double[][] lowest(NodeRows node, int[] units, int n, int count) {
        double to = n < units.length ? nth(node.high, units, n) : Double.POSITIVE_INFINITY;
        int m = 0;
        for (int i : units) {
            if (node.low[i] <= to) {
                chosen[m++] = i;
            }
        }
        smallest(node.requireRows(), m, n, count);
        return kept;
    }

    /// The `n + 1` largest numbers of each replication, the largest first. In memory of this object.
    double[][] highest(NodeRows node, int[] units, int n, int count) {
        double from = n < units.length ? nth(node.low, units, units.length - 1 - n) : Double.NEGATIVE_INFINITY;
        int m = 0;
        for (int i : units) {
            if (node.high[i] >= from) {
                chosen[m++] = i;
            }
        }
        largest(node.requireRows(), m, n, count);
        return kept;
    }

    private void smallest(double[][] x, int m, int n, int count) {
        keep(n, Double.POSITIVE_INFINITY, count);
        for (int c = 0; c < m; c++) {
            System.arraycopy(x[chosen[c]], 0, one, 0, count);
            for (int k = 0; k < Math.min(n, c + 1); k++) {
                Elementwise.keepSmaller(kept[k], one, count);
            }
            if (c >= n) {
                Elementwise.min(kept[n], one, count);
            }
        }
    }

    private void largest(double[][] x, int m, int n, int count) {
        keep(n, Double.NEGATIVE_INFINITY, count);
        for (int c = 0; c < m; c++) {
            System.arraycopy(x[chosen[c]], 0, one, 0, count);
            for (int k = 0; k < Math.min(n, c + 1); k++) {
                Elementwise.keepLarger(kept[k], one, count);
            }
            if (c >= n) {
                Elementwise.max(kept[n], one, count);
            }
        }
    }

    private void keep(int n, double start, int count) {
        if (kept.length <= n) {
            kept = new double[n + 1][width];
        }
        for (int k = 0; k <= n; k++) {
            Arrays.fill(kept[k], 0, count, start);
        }
    }

    private void sort(double[][] x, int m, int place, int lastPlace, int count, double[] at, double[] next) {
        double[] sample = new double[m];
        for (int l = 0; l < count; l++) {
            for (int c = 0; c < m; c++) {
                sample[c] = x[chosen[c]][l];
            }
            Arrays.sort(sample);
            at[l] = sample[place];
            next[l] = sample[lastPlace];
        }
    }

    /// The number at a place among the units' own numbers, by Hoare's selection.
    private double nth(double[] x, int[] units, int place) {
        for (int c = 0; c < units.length; c++) {
            limits[c] = x[units[c]];
        }
        int from = 0;
        int to = units.length - 1;
        while (from < to) {
            double pivot = limits[(from + to) >>> 1];
            int i = from;
            int j = to;
            while (i <= j) {
                while (limits[i] < pivot) {
                    i++;
                }
                while (limits[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swapped = limits[i];
                    limits[i++] = limits[j];
                    limits[j--] = swapped;
                }
            }
            if (place <= j) {
                to = j;
            } else if (place >= i) {
                from = i;
            } else {
                return limits[place];
            }
        }
        return limits[place];
    }
}
