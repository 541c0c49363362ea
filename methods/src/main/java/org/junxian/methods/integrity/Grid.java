package org.junxian.methods.integrity;

import java.util.Arrays;

/// Figures of one indicator, a row for each unit and a column for each period; NaN where there is none. Immutable.
public final class Grid {

    private final double[][] values;

    private Grid(double[][] values) {
        this.values = values;
    }

    /// @throws IllegalArgumentException when the rows differ in length
    public static Grid of(double[][] values) {
        for (double[] row : values) {
            if (row.length != values[0].length) {
                throw new IllegalArgumentException(
                        "A row has %s periods, another %s".formatted(row.length, values[0].length));
            }
        }
        return new Grid(Arrays.stream(values).map(double[]::clone).toArray(double[][]::new));
    }

    public double at(int row, int period) {
        return values[row][period];
    }

    public int rows() {
        return values.length;
    }

    /// The series of one unit, a copy.
    public double[] row(int row) {
        return values[row].clone();
    }

    /// All figures one after the other, a copy.
    double[] all() {
        return Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray();
    }
}
