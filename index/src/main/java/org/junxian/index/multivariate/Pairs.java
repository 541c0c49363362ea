package org.junxian.index.multivariate;

import java.util.Arrays;

/// The rows in which both columns have a number: pairwise deletion.
record Pairs(double[] x, double[] y) {

    static Pairs of(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("The columns have " + x.length + " and " + y.length + " numbers");
        }
        double[] left = new double[x.length];
        double[] right = new double[x.length];
        int n = 0;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
                left[n] = x[i];
                right[n++] = y[i];
            }
        }
        return new Pairs(Arrays.copyOf(left, n), Arrays.copyOf(right, n));
    }

    int size() {
        return x.length;
    }
}
