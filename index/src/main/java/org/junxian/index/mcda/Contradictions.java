package org.junxian.index.mcda;

import java.util.List;

/// What it costs to place unit `a` before unit `b`: the weight of the voters that would have it the other way
/// round.
record Contradictions(double[][] cost) {

    static Contradictions of(Preferences preferences, List<Integer> units) {
        int n = units.size();
        double[][] cost = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                cost[a][b] = a == b ? 0 : preferences.above(units.get(b), units.get(a));
            }
        }
        return new Contradictions(cost);
    }

    int size() {
        return cost.length;
    }

    double of(int[] order) {
        double sum = 0;
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j < order.length; j++) {
                sum += cost[order[i]][order[j]];
            }
        }
        return sum;
    }

    /// Whether all costs are whole numbers: then so is the cost of every order.
    boolean whole() {
        for (double[] row : cost) {
            for (double c : row) {
                if (c != Math.rint(c)) {
                    return false;
                }
            }
        }
        return true;
    }
}
