package org.junxian.index.stage;

import java.util.Arrays;
import org.junxian.index.scheme.Within;

/// The known values of an indicator among a reference population.
record Sample(double[] values) {

    /// The values of the listed units, in order, without the missing ones.
    static Sample of(double[] x, int[] units) {
        double[] known = new double[units.length];
        int n = 0;
        for (int i : units) {
            if (!Double.isNaN(x[i])) {
                known[n++] = x[i];
            }
        }
        return new Sample(n == known.length ? known : Arrays.copyOf(known, n));
    }

    /// One sample for every class; the same one for all of them when the reference is the whole population.
    static Sample[] byClass(double[] x, Roster roster, Within within) {
        Sample[] samples = new Sample[roster.classes];
        for (int c = 0; c < samples.length; c++) {
            boolean shared = c > 0 && within == Within.ALL;
            samples[c] = shared ? samples[0] : of(x, roster.reference(within, c));
        }
        return samples;
    }

    int size() {
        return values.length;
    }

    Sample sorted() {
        double[] copy = values.clone();
        Arrays.sort(copy);
        return new Sample(copy);
    }

    /// NaN when empty.
    double min() {
        double min = Double.NaN;
        for (double v : values) {
            min = v >= min ? min : v;
        }
        return min;
    }

    double max() {
        double max = Double.NaN;
        for (double v : values) {
            max = v <= max ? max : v;
        }
        return max;
    }

    Moments moments() {
        return Moments.of(values, values.length);
    }

    /// In a sorted sample: how many values are smaller than `x`.
    int below(double x) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// In a sorted sample: how many values are smaller than or equal to `x`.
    int upTo(double x) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
