package org.junxian.index.mcda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/// Units by criteria. NaN where a unit has no number; a method that needs them all refuses by name (N6).
public final class DecisionMatrix {

    private final List<String> units;
    private final List<Criterion> criteria;
    private final double[][] rows;

    /// `rows` holds the numbers of one unit each. Throws an IllegalArgumentException when names stand twice,
    /// sizes do not fit, a number is infinite or no criterion has weight.
    public DecisionMatrix(List<String> units, List<Criterion> criteria, double[][] rows) {
        this.units = List.copyOf(units);
        this.criteria = List.copyOf(criteria);
        this.rows = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        requireOnce(units, "unit");
        requireOnce(criteria.stream().map(Criterion::name).toList(), "criterion");
        if (units.isEmpty() || units.size() != rows.length) {
            throw new IllegalArgumentException("There are " + units.size() + " units for " + rows.length + " rows");
        }
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != criteria.size() || Arrays.stream(rows[i]).anyMatch(Double::isInfinite)) {
                throw new IllegalArgumentException(
                        "Unit " + units.get(i) + " needs " + criteria.size() + " finite numbers, or NaN");
            }
        }
        if (criteria.stream().noneMatch(c -> c.weight() > 0)) {
            throw new IllegalArgumentException("No criterion has a weight above 0");
        }
    }

    private static void requireOnce(List<String> names, String what) {
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("A " + what + " stands twice: " + names);
        }
    }

    public List<String> units() {
        return units;
    }

    public List<Criterion> criteria() {
        return criteria;
    }

    public int size() {
        return rows.length;
    }

    public int count() {
        return criteria.size();
    }

    public double value(int unit, int criterion) {
        return rows[unit][criterion];
    }

    /// The numbers of a criterion, turned so that more is better.
    public double[] turned(int criterion) {
        double sign = criteria.get(criterion).moreIsBetter() ? 1 : -1;
        return Arrays.stream(rows)
                .mapToDouble(row -> sign * row[criterion] + 0.0)
                .toArray();
    }

    public double[] column(int criterion) {
        return Arrays.stream(rows).mapToDouble(row -> row[criterion]).toArray();
    }

    /// The weights, adding up to 1.
    public double[] shares() {
        double sum = criteria.stream().mapToDouble(Criterion::weight).sum();
        return criteria.stream().mapToDouble(c -> c.weight() / sum).toArray();
    }

    /// The same with other weights, in the order of the criteria.
    public DecisionMatrix weighted(List<Double> weights) {
        if (weights.size() != count()) {
            throw new IllegalArgumentException(weights.size() + " weights for " + count() + " criteria");
        }
        List<Criterion> others = new ArrayList<>();
        for (int j = 0; j < count(); j++) {
            others.add(new Criterion(criteria.get(j).name(), criteria.get(j).moreIsBetter(), weights.get(j)));
        }
        return new DecisionMatrix(units, others, rows);
    }

    /// This matrix, when every number passes; otherwise an IllegalArgumentException that names the first that
    /// does not.
    public DecisionMatrix require(java.util.function.DoublePredicate test, String what) {
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < count(); j++) {
                if (!test.test(rows[i][j])) {
                    throw new IllegalArgumentException(what + "; unit " + units.get(i) + " has "
                            + (Double.isNaN(rows[i][j]) ? "none" : rows[i][j]) + " at "
                            + criteria.get(j).name() + ". Try: leave the unit or the criterion out, or fill it in.");
                }
            }
        }
        return this;
    }

    public DecisionMatrix requireComplete(String method) {
        return require(x -> !Double.isNaN(x), method + " needs every number");
    }

    public DecisionMatrix requirePositive(String method) {
        return require(x -> x > 0, method + " needs numbers above 0");
    }
}
