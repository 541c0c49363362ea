package org.junxian.methods.sharing.nearest;

import java.util.Arrays;

/// Prices of the groups in rounded numbers. One broken group after the other is held to its bound, the worst
/// first, and the prices of the held ones found by Newton's method. It only tells the exact method where to
/// begin, so nothing depends on how good it is.
final class Guess {

    private static final int MOST_STEPS = 40;
    private static final int MOST_HALVINGS = 12;
    private static final double DONE = 1e-11;
    private static final double BROKEN = 1e-9;
    private static final double RIDGE = 1e-14;

    private final Demands demands;
    private final Cells cells;
    private final int m;
    private final double[][] proposal;
    private final double[][] leeway;
    private final double[][] least;
    private final double[][] most;
    private final double[] all;
    private final int[] held;
    private final double[] sums;
    private final double[] moving;
    private double[] prices;

    private Guess(Demands demands, Cells cells) {
        this.demands = demands;
        this.cells = cells;
        this.m = demands.groups().size();
        int count = cells.count();
        this.proposal = new double[count][];
        this.leeway = new double[count][];
        this.least = new double[count][];
        this.most = new double[count][];
        this.all = new double[m];
        this.held = new int[m];
        this.sums = new double[m];
        this.moving = new double[count];
        this.prices = new double[m];
        for (int cell = 0; cell < count; cell++) {
            var units = cells.units(cell).stream().map(demands.units()::get).toList();
            proposal[cell] = units.stream().mapToDouble(Desired::proposal).toArray();
            leeway[cell] = units.stream().mapToDouble(Desired::leeway).toArray();
            least[cell] = units.stream().mapToDouble(Desired::atLeast).toArray();
            most[cell] = units.stream().mapToDouble(Desired::atMost).toArray();
            for (int g : cells.groups(cell)) {
                for (double each : leeway[cell]) {
                    all[g] += each;
                }
            }
        }
    }

    static double[] of(Demands demands, Cells cells) {
        var guess = new Guess(demands, cells);
        guess.add(guess.prices);
        for (int round = 0; round < 4 * guess.m && guess.holdAnother(); round++) {
            guess.improve();
            while (guess.dropWorst()) {
                guess.improve();
            }
        }
        return guess.prices;
    }

    /// Holds the group that is broken most; false when none is.
    private boolean holdAnother() {
        int worst = -1;
        double by = BROKEN;
        for (int g = 0; g < m; g++) {
            var group = demands.groups().get(g);
            double size = 1 + Math.abs(sums[g]);
            double under = (group.atLeast() - sums[g]) / size;
            double over = (sums[g] - group.atMost()) / size;
            if (held[g] == 0 && Math.max(under, over) > by) {
                worst = g;
                by = Math.max(under, over);
            }
        }
        if (worst >= 0) {
            held[worst] = sums[worst] < demands.groups().get(worst).atLeast() ? 1 : -1;
        }
        return worst >= 0;
    }

    /// Lets go of the group whose price has the wrong sign most; false when none has.
    private boolean dropWorst() {
        int worst = -1;
        for (int g = 0; g < m; g++) {
            if (!demands.groups().get(g).isFixed()
                    && prices[g] * held[g] < 0
                    && (worst < 0 || Math.abs(prices[g]) > Math.abs(prices[worst]))) {
                worst = g;
            }
        }
        if (worst >= 0) {
            held[worst] = 0;
            prices[worst] = 0;
            add(prices);
        }
        return worst >= 0;
    }

    /// Newton's method for the prices of the held groups, with shorter steps where a whole one goes too far.
    private void improve() {
        double[] gap = gap();
        for (int step = 0; step < MOST_STEPS && !isSmall(gap); step++) {
            double[] direction = direction(gap);
            double slope = Math.abs(dot(gap, direction));
            double[] from = prices;
            double length = 1;
            for (int half = 0; half <= MOST_HALVINGS; half++) {
                prices = moved(from, direction, length);
                add(prices);
                gap = gap();
                if (dot(gap, direction) <= slope / 2) {
                    break;
                }
                length /= 2;
            }
        }
    }

    private boolean isSmall(double[] gap) {
        for (int g = 0; g < m; g++) {
            if (Math.abs(gap[g]) > DONE * (1 + Math.abs(sums[g]))) {
                return false;
            }
        }
        return true;
    }

    /// Adds up the groups at these prices.
    private void add(double[] at) {
        Arrays.fill(sums, 0);
        for (int cell = 0; cell < moving.length; cell++) {
            double level = 0;
            for (int g : cells.groups(cell)) {
                level += at[g];
            }
            double sum = 0;
            double free = 0;
            for (int i = 0; i < proposal[cell].length; i++) {
                double amount = proposal[cell][i] + leeway[cell][i] * level;
                if (amount < least[cell][i]) {
                    amount = least[cell][i];
                } else if (amount > most[cell][i]) {
                    amount = most[cell][i];
                } else {
                    free += leeway[cell][i];
                }
                sum += amount;
            }
            moving[cell] = free;
            for (int g : cells.groups(cell)) {
                sums[g] += sum;
            }
        }
    }

    private double[] gap() {
        double[] gap = new double[m];
        for (int g = 0; g < m; g++) {
            if (held[g] != 0) {
                var group = demands.groups().get(g);
                gap[g] = sums[g] - (held[g] > 0 ? group.atLeast() : group.atMost());
            }
        }
        return gap;
    }

    private double[] direction(double[] gap) {
        double[][] matrix = new double[m][m];
        for (int cell = 0; cell < moving.length; cell++) {
            for (int g : cells.groups(cell)) {
                for (int h : cells.groups(cell)) {
                    matrix[g][h] += held[g] != 0 && held[h] != 0 ? moving[cell] : 0;
                }
            }
        }
        for (int g = 0; g < m; g++) {
            matrix[g][g] += RIDGE * all[g] + (matrix[g][g] == 0 ? 1 + all[g] : 0);
        }
        return solve(matrix, gap);
    }

    /// Cholesky's decomposition of a positive definite matrix; gives -matrix⁻¹·gap.
    private static double[] solve(double[][] a, double[] gap) {
        int m = gap.length;
        double[] x = new double[m];
        for (int j = 0; j < m; j++) {
            for (int k = 0; k < j; k++) {
                a[j][j] -= a[j][k] * a[j][k];
            }
            a[j][j] = Math.sqrt(Math.max(a[j][j], Double.MIN_NORMAL));
            for (int i = j + 1; i < m; i++) {
                for (int k = 0; k < j; k++) {
                    a[i][j] -= a[i][k] * a[j][k];
                }
                a[i][j] /= a[j][j];
            }
            x[j] = -gap[j];
            for (int k = 0; k < j; k++) {
                x[j] -= a[j][k] * x[k];
            }
            x[j] /= a[j][j];
        }
        for (int j = m - 1; j >= 0; j--) {
            for (int k = j + 1; k < m; k++) {
                x[j] -= a[k][j] * x[k];
            }
            x[j] /= a[j][j];
        }
        return x;
    }

    private double[] moved(double[] from, double[] direction, double length) {
        double[] next = new double[m];
        for (int g = 0; g < m; g++) {
            next[g] = held[g] == 0 ? 0 : from[g] + length * direction[g];
        }
        return next;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
