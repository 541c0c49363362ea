package org.junxian.index.multivariate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Whether columns measure one thing: Cronbach's alpha of the rows that are complete, the same of standardised columns,
/// and alpha without each of them (docs/method/multivariate.md, Y-5).
///
/// @param alpha        `k/(k-1) · (1 - Σ var / var(Σ))`; NaN for fewer than two columns or three rows, or no spread
/// @param standardised `k·r̄ / (1 + (k-1)·r̄)` with the mean correlation r̄
/// @param without      alpha when the column is left out, in the order of the columns; NaN where fewer than two remain
public record CronbachAlpha(int columns, int rows, double alpha, double standardised, List<Double> without) {

    public CronbachAlpha {
        without = List.copyOf(without);
    }

    public static CronbachAlpha of(Columns given) {
        Columns columns = given.complete();
        int k = columns.count();
        int[] all = IntStream.range(0, k).toArray();
        List<Double> without = new ArrayList<>();
        for (int left = 0; left < k; left++) {
            int out = left;
            without.add(alpha(columns, Arrays.stream(all).filter(j -> j != out).toArray()));
        }
        return new CronbachAlpha(k, columns.rows(), alpha(columns, all), standardised(columns), without);
    }

    private static double alpha(Columns columns, int[] chosen) {
        int k = chosen.length;
        int n = columns.rows();
        if (k < 2 || n < 3) {
            return Double.NaN;
        }
        double[] sum = new double[n];
        double parts = 0;
        for (int j : chosen) {
            double[] column = columns.column(j);
            parts += squares(column);
            for (int i = 0; i < n; i++) {
                sum[i] += column[i];
            }
        }
        double whole = squares(sum);
        return whole > 0 ? k / (k - 1.0) * (1 - parts / whole) : Double.NaN;
    }

    private static double squares(double[] x) {
        double mean = Pearson.mean(x);
        double squares = 0;
        for (double value : x) {
            squares += (value - mean) * (value - mean);
        }
        return squares;
    }

    private static double standardised(Columns columns) {
        int k = columns.count();
        if (k < 2 || columns.rows() < 3) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 0; i < k; i++) {
            for (int j = i + 1; j < k; j++) {
                sum += Pearson.coefficient(columns.column(i), columns.column(j));
            }
        }
        double mean = sum / (k * (k - 1) / 2.0);
        return k * mean / (1 + (k - 1) * mean);
    }
}
