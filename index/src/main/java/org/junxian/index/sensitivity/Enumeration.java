package org.junxian.index.sensitivity;

import java.util.ArrayList;
import java.util.List;

/// Exact indices from every combination of finite choices (docs/method/sensitivity.md, Z-5).
final class Enumeration {

    private final List<Input> inputs;
    private final Model model;
    private final int[] sizes;
    private final int[] stride;
    private final int combinations;

    Enumeration(List<Input> inputs, Model model) {
        this.inputs = inputs;
        this.model = model;
        int k = inputs.size();
        sizes = new int[k];
        stride = new int[k];
        int product = 1;
        for (int i = k - 1; i >= 0; i--) {
            sizes[i] = choice(i).probabilities().size();
            stride[i] = product;
            product = Math.multiplyExact(product, sizes[i]);
        }
        combinations = product;
    }

    private Input.Choice choice(int i) {
        return (Input.Choice) inputs.get(i);
    }

    Sensitivity run() {
        double[][] points = new double[combinations][inputs.size()];
        double[] probability = new double[combinations];
        for (int c = 0; c < combinations; c++) {
            probability[c] = 1;
            for (int i = 0; i < inputs.size(); i++) {
                points[c][i] = number(c, i);
                probability[c] *= choice(i).probabilities().get(number(c, i));
            }
        }
        double[][] y = model.outputs(points);
        List<Sensitivity.Output> outputs = new ArrayList<>();
        for (int o = 0; o < y[0].length; o++) {
            double[] column = new double[combinations];
            for (int c = 0; c < combinations; c++) {
                column[c] = y[c][o];
            }
            outputs.add(output(column, probability));
        }
        return new Sensitivity(Sensitivity.Method.ENUMERATED, combinations, inputs, outputs);
    }

    private int number(int combination, int input) {
        return combination / stride[input] % sizes[input];
    }

    private Sensitivity.Output output(double[] y, double[] p) {
        double mean = 0;
        for (int c = 0; c < y.length; c++) {
            mean += p[c] > 0 ? p[c] * y[c] : 0;
        }
        double variance = 0;
        for (int c = 0; c < y.length; c++) {
            variance += p[c] > 0 ? p[c] * (y[c] - mean) * (y[c] - mean) : 0;
        }
        double spread = variance > 0 ? variance : Double.NaN;
        List<Index> first = new ArrayList<>();
        List<Index> total = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            first.add(Index.exact(varianceOfMeans(y, p, i, mean) / spread));
            total.add(Index.exact(meanOfVariances(y, p, i) / spread));
        }
        return new Sensitivity.Output(mean, variance, first, total);
    }

    /// `Var(E(y | x_i))`.
    private double varianceOfMeans(double[] y, double[] p, int i, double mean) {
        double[] sum = new double[sizes[i]];
        for (int c = 0; c < y.length; c++) {
            sum[number(c, i)] += p[c] > 0 ? p[c] * y[c] : 0;
        }
        double variance = 0;
        for (int j = 0; j < sum.length; j++) {
            double likely = choice(i).probabilities().get(j);
            double away = likely > 0 ? sum[j] / likely - mean : 0;
            variance += likely * away * away;
        }
        return variance;
    }

    /// `E(Var(y | all but x_i))`.
    private double meanOfVariances(double[] y, double[] p, int i) {
        double mean = 0;
        List<Double> likely = choice(i).probabilities();
        for (int c = 0; c < y.length; c++) {
            int base = c - number(c, i) * stride[i];
            double own = 0;
            for (int j = 0; j < sizes[i]; j++) {
                own += likely.get(j) > 0 ? likely.get(j) * y[base + j * stride[i]] : 0;
            }
            mean += p[c] > 0 ? p[c] * (y[c] - own) * (y[c] - own) : 0;
        }
        return mean;
    }
}
