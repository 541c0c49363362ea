package org.junxian.methods.integrity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which indicators play which part, and how the answers are weighed. All of it is data of a programme.
///
/// @param outputs   figures that a unit gains by
/// @param targets   lines that a unit gains by passing
/// @param sums      wholes and their parts within a unit
/// @param additive  outputs of which the counties' figures add up to the city's
/// @param digits    indicators whose last digits are pooled for each unit
/// @param weights   of the checks in the combination; a check without a weight is not made
/// @param window    how many periods back, the one asked about included
/// @param correction how false discoveries are held down
/// @param level     share of false discoveries that is accepted among the units that are asked
public record CheckPlan(
        List<Output> outputs,
        List<Target> targets,
        List<Sum> sums,
        List<Additive> additive,
        List<String> digits,
        Map<IntegrityCheck, Double> weights,
        int window,
        FalseDiscovery correction,
        double level) {

    /// A figure that a unit gains by, with the figures of others that move with it.
    public record Output(String indicator, Measure measure, List<Input> inputs) {
        public Output {
            inputs = List.copyOf(inputs);
        }
    }

    /// A figure that comes from elsewhere: power, freight, taxes, loans.
    public record Input(String indicator, Measure measure) {}

    /// @param growth whether the target is one for the growth of the indicator and not for the figure itself
    /// @param values the target of each unit and period; NaN where there is none
    public record Target(String indicator, Measure measure, boolean growth, Grid values) {}

    /// @param tolerance what rounding and definitions may leave over, in the unit of the figures
    public record Sum(String whole, List<String> parts, double tolerance) {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /// @param tolerance what rounding may leave over, in the unit of the figures
    public record Additive(String indicator, double tolerance) {}

    public CheckPlan {
        outputs = List.copyOf(outputs);
        targets = List.copyOf(targets);
        sums = List.copyOf(sums);
        additive = List.copyOf(additive);
        digits = List.copyOf(digits);
        weights = Map.copyOf(weights);
        for (var weight : weights.entrySet()) {
            if (!(weight.getValue() > 0)) {
                throw new IllegalArgumentException(
                        "The weight of %s is %s, not positive".formatted(weight.getKey(), weight.getValue()));
            }
        }
        if (window < 1 || !(level > 0 && level <= 1)) {
            throw new IllegalArgumentException(
                    "A window of %s periods or a level of %s is not possible".formatted(window, level));
        }
    }

    /// The weights of the method note: what compares with figures from elsewhere counts three times.
    public static Map<IntegrityCheck, Double> usualWeights() {
        var weights = new EnumMap<IntegrityCheck, Double>(IntegrityCheck.class);
        for (var check : IntegrityCheck.values()) {
            weights.put(
                    check,
                    switch (check) {
                        case CROSS -> 3.0;
                        case SMOOTH, REVISION, ADDITIVITY -> 2.0;
                        case HIERARCHY, DIGITS, TARGET, LIKENESS -> 1.0;
                    });
        }
        return weights;
    }
}
