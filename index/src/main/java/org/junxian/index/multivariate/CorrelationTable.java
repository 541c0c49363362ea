package org.junxian.index.multivariate;

import java.util.ArrayList;
import java.util.List;

/// The correlations of every column with every other. Each is made of the rows that both columns have, so the table of
/// columns with gaps need not be one that complete columns could have.
public record CorrelationTable(List<String> names, CorrelationMethod method, List<List<Correlation>> rows) {

    public CorrelationTable {
        names = List.copyOf(names);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static CorrelationTable of(Columns columns, CorrelationMethod method) {
        int n = columns.count();
        List<List<Correlation>> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<Correlation> row = new ArrayList<>();
            for (int j = 0; j < n; j++) {
                row.add(j < i ? rows.get(j).get(i) : method.of(columns.column(i), columns.column(j)));
            }
            rows.add(row);
        }
        return new CorrelationTable(columns.names(), method, rows);
    }

    public Correlation get(int i, int j) {
        return rows.get(i).get(j);
    }

    /// The coefficients as a matrix.
    public double[][] coefficients() {
        return rows.stream()
                .map(row -> row.stream().mapToDouble(Correlation::coefficient).toArray())
                .toArray(double[][]::new);
    }
}
