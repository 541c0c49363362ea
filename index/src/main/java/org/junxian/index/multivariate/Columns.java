package org.junxian.index.multivariate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/// Named columns of numbers over the same units, NaN where there is none. What a method does about missing numbers is
/// said by the method; nothing here fills them in (N6).
public final class Columns {

    private final List<String> names;
    private final double[][] values;

    /// `values` holds one array per name. Throws an IllegalArgumentException when names stand twice, lengths differ
    /// or a number is infinite.
    public Columns(List<String> names, double[][] values) {
        this.names = List.copyOf(names);
        this.values = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
        if (names.isEmpty() || names.size() != values.length) {
            throw new IllegalArgumentException(
                    "There are " + names.size() + " names for " + values.length + " columns");
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("A name stands twice among the columns " + names);
        }
        for (int k = 0; k < values.length; k++) {
            if (values[k].length != values[0].length) {
                throw new IllegalArgumentException("Column " + names.get(k) + " has " + values[k].length
                        + " numbers, column " + names.getFirst() + " has " + values[0].length);
            }
            if (Arrays.stream(values[k]).anyMatch(Double::isInfinite)) {
                throw new IllegalArgumentException("Column " + names.get(k) + " holds an infinite number");
            }
        }
    }

    public List<String> names() {
        return names;
    }

    public int count() {
        return values.length;
    }

    public int rows() {
        return values[0].length;
    }

    /// A copy.
    public double[] column(int k) {
        return values[k].clone();
    }

    public double value(int row, int column) {
        return values[column][row];
    }

    /// The rows in which every column has a number.
    public Columns complete() {
        double[][] kept = new double[count()][rows()];
        int n = 0;
        for (int i = 0; i < rows(); i++) {
            int row = i;
            if (Arrays.stream(values).noneMatch(column -> Double.isNaN(column[row]))) {
                for (int k = 0; k < count(); k++) {
                    kept[k][n] = values[k][i];
                }
                n++;
            }
        }
        int rows = n;
        return new Columns(
                names,
                Arrays.stream(kept).map(column -> Arrays.copyOf(column, rows)).toArray(double[][]::new));
    }
}
