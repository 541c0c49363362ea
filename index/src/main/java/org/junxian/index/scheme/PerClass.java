package org.junxian.index.scheme;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junxian.index.data.ClassId;

/// A number that is one for all classes, or differs by class: a weight, a target, a goalpost.
///
/// `common` is NaN where every class has its own value.
public record PerClass(double common, SortedMap<ClassId, Double> byClass) {

    public PerClass {
        byClass = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byClass));
        for (Map.Entry<ClassId, Double> e : byClass.entrySet()) {
            if (!Double.isFinite(e.getValue())) {
                throw new IllegalArgumentException(
                        "The value for class " + e.getKey() + " must be a finite number, found " + e.getValue());
            }
        }
        if (byClass.isEmpty() && !Double.isFinite(common)) {
            throw new IllegalArgumentException("A value must be a finite number, found " + common);
        }
    }

    public static PerClass all(double value) {
        return new PerClass(value, new TreeMap<>());
    }

    public static PerClass of(Map<ClassId, Double> byClass) {
        return new PerClass(Double.NaN, new TreeMap<>(byClass));
    }

    /// The value for a class; NaN when the class has none (its units then do not take part).
    public double of(ClassId classId) {
        Double own = byClass.get(classId);
        return own == null ? common : own;
    }
}
