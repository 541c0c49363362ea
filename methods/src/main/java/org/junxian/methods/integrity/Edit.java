package org.junxian.methods.integrity;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// A relation that figures must keep: lower ≤ Σ coefficient · figure ≤ upper. A sum is an edit with equal bounds,
/// widened
/// by what rounding may do.
///
/// @param coefficients by the number of the field
public record Edit(SortedMap<Integer, Double> coefficients, double lower, double upper) {

    public Edit {
        coefficients = Collections.unmodifiableSortedMap(new TreeMap<>(coefficients));
    }

    double value(double[] figures) {
        double sum = 0;
        for (var term : coefficients.entrySet()) {
            sum += term.getValue() * figures[term.getKey()];
        }
        return sum;
    }

    boolean holds(double[] figures) {
        double value = value(figures);
        return value >= lower && value <= upper;
    }
}
