package org.junxian.methods.integrity;

import java.util.ArrayList;
import java.util.List;

/// Whether some fields can be filled in so that every edit holds, the others staying as they are: the free fields are
/// eliminated one after the other (Fourier 1826, Motzkin 1936); what is left are plain comparisons of numbers. These
/// are
/// the implied edits of Fellegi & Holt.
final class Elimination {

    private static final double SLACK = 1e-9;

    /// Σ coefficients · free fields ≤ bound.
    private record AtMost(double[] coefficients, double bound, double size) {

        boolean isPossible() {
            return bound >= -SLACK * size;
        }
    }

    private Elimination() {}

    /// @param free numbers of the fields that may change
    static boolean isPossible(List<Edit> edits, double[] figures, List<Integer> free) {
        List<AtMost> rows = new ArrayList<>();
        for (var edit : edits) {
            var coefficients = new double[free.size()];
            double fixed = 0;
            double size = 1;
            for (var term : edit.coefficients().entrySet()) {
                int at = free.indexOf(term.getKey());
                if (at >= 0) {
                    coefficients[at] = term.getValue();
                } else {
                    fixed += term.getValue() * figures[term.getKey()];
                    size = Math.max(size, Math.abs(term.getValue() * figures[term.getKey()]));
                }
            }
            if (edit.upper() < Double.POSITIVE_INFINITY) {
                rows.add(new AtMost(coefficients, edit.upper() - fixed, size));
            }
            if (edit.lower() > Double.NEGATIVE_INFINITY) {
                rows.add(new AtMost(negative(coefficients), fixed - edit.lower(), size));
            }
        }
        for (int field = 0; field < free.size(); field++) {
            rows = without(rows, field);
        }
        return rows.stream().allMatch(AtMost::isPossible);
    }

    private static List<AtMost> without(List<AtMost> rows, int field) {
        var left = new ArrayList<AtMost>();
        for (var row : rows) {
            if (row.coefficients[field] == 0) {
                left.add(row);
            }
        }
        for (var above : rows) {
            for (var below : rows) {
                if (above.coefficients[field] > 0 && below.coefficients[field] < 0) {
                    left.add(joined(above, below, field));
                }
            }
        }
        return left;
    }

    private static AtMost joined(AtMost above, AtMost below, int field) {
        double a = 1 / above.coefficients[field];
        double b = -1 / below.coefficients[field];
        var coefficients = new double[above.coefficients.length];
        for (int k = 0; k < coefficients.length; k++) {
            double sum = a * above.coefficients[k] + b * below.coefficients[k];
            coefficients[k] = k == field || Math.abs(sum) < SLACK ? 0 : sum;
        }
        return new AtMost(coefficients, a * above.bound + b * below.bound, Math.max(a * above.size, b * below.size));
    }

    private static double[] negative(double[] values) {
        var negative = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            negative[k] = -values[k];
        }
        return negative;
    }
}
