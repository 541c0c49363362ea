package org.junxian.index.sensitivity;

import java.util.List;
import java.util.stream.IntStream;

/// Functions whose indices are known in closed form.
record Known(List<Input> inputs, Model model, double[] first, double[] total) {

    private interface Function {
        double of(double[] x);
    }

    private static Model model(Function f) {
        return points -> {
            double[][] outputs = new double[points.length][1];
            for (int n = 0; n < points.length; n++) {
                outputs[n][0] = f.of(points[n]);
            }
            return outputs;
        };
    }

    private static List<Input> uniform(int k) {
        return IntStream.range(0, k)
                .mapToObj(i -> (Input) new Input.Uniform("x" + i))
                .toList();
    }

    /// Ishigami and Homma 1990, `sin x1 + 7 sin² x2 + 0.1 x3⁴ sin x1` on `[-π, π]³`.
    static Known ishigami() {
        double a = 7;
        double b = 0.1;
        double p4 = StrictMath.pow(Math.PI, 4);
        double p8 = p4 * p4;
        double v1 = 0.5 * (1 + b * p4 / 5) * (1 + b * p4 / 5);
        double v2 = a * a / 8;
        double v13 = b * b * p8 * (1.0 / 18 - 1.0 / 50);
        double v = v1 + v2 + v13;
        Model model = model(u -> {
            double x1 = Math.PI * (2 * u[0] - 1);
            double x2 = Math.PI * (2 * u[1] - 1);
            double x3 = Math.PI * (2 * u[2] - 1);
            double s2 = StrictMath.sin(x2);
            return StrictMath.sin(x1) * (1 + b * x3 * x3 * x3 * x3) + a * s2 * s2;
        });
        return new Known(
                uniform(3), model, new double[] {v1 / v, v2 / v, 0}, new double[] {(v1 + v13) / v, v2 / v, v13 / v});
    }

    /// Sobol's G-function, `Π (|4u - 2| + a) / (1 + a)`.
    static Known g(double... a) {
        int k = a.length;
        double all = 1;
        for (double each : a) {
            all *= 1 + own(each);
        }
        double[] first = new double[k];
        double[] total = new double[k];
        for (int i = 0; i < k; i++) {
            first[i] = own(a[i]) / (all - 1);
            total[i] = own(a[i]) * all / (1 + own(a[i])) / (all - 1);
        }
        Model model = model(u -> {
            double product = 1;
            for (int i = 0; i < k; i++) {
                product *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
            }
            return product;
        });
        return new Known(uniform(k), model, first, total);
    }

    private static double own(double a) {
        return 1 / (3 * (1 + a) * (1 + a));
    }

    /// Four choices of 3, 2, 4 and 2 alternatives whose output is a table: the main effects and interactions below,
    /// each with mean 0, so the variances add up.
    static Known fourChoices(boolean asNumbers) {
        double[] one = {-3, 0, 3};
        double[] two = {-2, 2};
        double[] three = {-1.5, -0.5, 0.5, 1.5};
        double[] four = {-0.5, 0.5};
        double[] v = {6, 4, 1.25, 0.25};
        double v12 = 6.0 / 9 * 4;
        double v34 = 1.25 * 0.25 * 4;
        double all = v[0] + v[1] + v[2] + v[3] + v12 + v34;
        int[] sizes = {3, 2, 4, 2};
        Model model = model(x -> {
            int[] c = new int[4];
            for (int i = 0; i < 4; i++) {
                c[i] = (int) (asNumbers ? x[i] * sizes[i] : x[i]);
            }
            return 60
                    + one[c[0]]
                    + two[c[1]]
                    + three[c[2]]
                    + four[c[3]]
                    + one[c[0]] * two[c[1]] / 3
                    + three[c[2]] * four[c[3]] * 2;
        });
        List<Input> inputs = IntStream.range(0, 4)
                .mapToObj(i ->
                        asNumbers ? (Input) new Input.Uniform("c" + i) : Input.Choice.equallyLikely("c" + i, sizes[i]))
                .toList();
        double[] first = {v[0] / all, v[1] / all, v[2] / all, v[3] / all};
        double[] total = {(v[0] + v12) / all, (v[1] + v12) / all, (v[2] + v34) / all, (v[3] + v34) / all};
        return new Known(inputs, model, first, total);
    }
}
