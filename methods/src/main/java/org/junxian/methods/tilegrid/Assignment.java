package org.junxian.methods.tilegrid;

import java.util.Arrays;

/// Linear assignment with the least total cost by shortest augmenting paths (Kuhn 1955, Munkres 1957; in the form of
/// Jonker and Volgenant 1987). Time grows with rows² × columns.
final class Assignment {

    private static final int NONE = -1;

    private final double[][] costs;
    private final int columns;
    private final double[] rowPrice;
    private final double[] columnPrice;
    private final int[] rowOf;

    private Assignment(double[][] costs) {
        this.costs = costs;
        this.columns = costs[0].length;
        this.rowPrice = new double[costs.length];
        this.columnPrice = new double[columns];
        this.rowOf = new int[columns];
        Arrays.fill(rowOf, NONE);
    }

    /// @param costs one row per unit, at least as many columns as rows
    /// @return for each row its column
    static int[] solve(double[][] costs) {
        if (costs.length > costs[0].length) {
            throw new IllegalArgumentException(
                    "%s units do not fit into %s cells".formatted(costs.length, costs[0].length));
        }
        var assignment = new Assignment(costs);
        for (int row = 0; row < costs.length; row++) {
            assignment.place(row);
        }
        int[] columnOf = new int[costs.length];
        for (int column = 0; column < assignment.columns; column++) {
            if (assignment.rowOf[column] != NONE) {
                columnOf[assignment.rowOf[column]] = column;
            }
        }
        return columnOf;
    }

    /// Places one more row, moving earlier ones along the cheapest path to a free column.
    private void place(int row) {
        double[] distance = new double[columns];
        int[] before = new int[columns];
        boolean[] done = new boolean[columns];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        int from = NONE;
        int current = row;
        double reached = 0;
        while (true) {
            relax(current, from, reached, distance, before, done);
            int nearest = nearest(distance, done);
            reached = distance[nearest];
            done[nearest] = true;
            if (rowOf[nearest] == NONE) {
                raisePrices(row, reached, distance, done);
                turn(row, nearest, before);
                return;
            }
            from = nearest;
            current = rowOf[nearest];
        }
    }

    private void relax(int row, int from, double reached, double[] distance, int[] before, boolean[] done) {
        for (int column = 0; column < columns; column++) {
            double through = reached + costs[row][column] - rowPrice[row] - columnPrice[column];
            if (!done[column] && through < distance[column]) {
                distance[column] = through;
                before[column] = from;
            }
        }
    }

    private int nearest(double[] distance, boolean[] done) {
        int nearest = NONE;
        for (int column = 0; column < columns; column++) {
            if (!done[column] && (nearest == NONE || distance[column] < distance[nearest])) {
                nearest = column;
            }
        }
        return nearest;
    }

    private void raisePrices(int row, double reached, double[] distance, boolean[] done) {
        rowPrice[row] += reached;
        for (int column = 0; column < columns; column++) {
            if (done[column]) {
                if (rowOf[column] != NONE) {
                    rowPrice[rowOf[column]] += reached - distance[column];
                }
                columnPrice[column] -= reached - distance[column];
            }
        }
    }

    private void turn(int row, int free, int[] before) {
        int column = free;
        while (before[column] != NONE) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
        rowOf[column] = row;
    }
}
