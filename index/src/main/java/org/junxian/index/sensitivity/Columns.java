package org.junxian.index.sensitivity;

/// One output over all samples, centred on the mean of the base samples: an estimator of products would otherwise
/// carry the error of the mean, which is large against the variance of a rank.
final class Columns {

    private final double[] a;
    private final double[] b;
    private final double[][] mixed;
    private final double mean;
    private double variance;

    Columns(double[][] a, double[][] b, double[][][] mixed, int output) {
        this.a = column(a, output);
        this.b = column(b, output);
        this.mixed = new double[mixed.length][];
        double sum = 0;
        for (int n = 0; n < a.length; n++) {
            sum += this.a[n] + this.b[n];
        }
        mean = sum / (2.0 * a.length);
        centre(this.a);
        centre(this.b);
        for (int i = 0; i < mixed.length; i++) {
            this.mixed[i] = column(mixed[i], output);
            centre(this.mixed[i]);
        }
        for (int n = 0; n < a.length; n++) {
            variance += (this.a[n] * this.a[n] + this.b[n] * this.b[n]) / (2.0 * a.length);
        }
    }

    private static double[] column(double[][] rows, int output) {
        double[] column = new double[rows.length];
        for (int n = 0; n < column.length; n++) {
            column[n] = rows[n][output];
        }
        return column;
    }

    private void centre(double[] column) {
        for (int n = 0; n < column.length; n++) {
            column[n] -= mean;
        }
    }

    double mean() {
        return mean;
    }

    double variance() {
        return variance;
    }

    /// First-order indices of all inputs, then total ones, from the points as often as `counts` says.
    double[] indices(int[] counts, FirstOrder method) {
        int k = mixed.length;
        double[] indices = new double[2 * k];
        double sum = 0;
        double squares = 0;
        for (int n = 0; n < a.length; n++) {
            sum += counts[n] * (a[n] + b[n]);
            squares += counts[n] * (a[n] * a[n] + b[n] * b[n]);
        }
        double all = 2.0 * a.length;
        double drawn = squares / all - sum / all * (sum / all);
        double spread = drawn > 0 ? drawn : Double.NaN;
        for (int i = 0; i < k; i++) {
            pair(counts, method, i, spread, indices);
        }
        return indices;
    }

    private void pair(int[] counts, FirstOrder method, int i, double spread, double[] indices) {
        double terms = 0;
        double pairs = 0;
        double squares = 0;
        double apart = 0;
        double[] m = mixed[i];
        for (int n = 0; n < m.length; n++) {
            double w = counts[n];
            terms += w * method.term(a[n], b[n], m[n]);
            pairs += w * (b[n] + m[n]);
            squares += w * (b[n] * b[n] + m[n] * m[n]);
            apart += w * (a[n] - m[n]) * (a[n] - m[n]);
        }
        double all = m.length;
        indices[i] = method.index(terms / all, pairs / (2 * all), squares / (2 * all), spread);
        indices[mixed.length + i] = apart / (2 * all) / spread;
    }
}
