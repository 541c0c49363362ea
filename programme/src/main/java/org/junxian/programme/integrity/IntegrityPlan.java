package org.junxian.programme.integrity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;
import org.junxian.index.data.Period;
import org.junxian.index.data.VariableId;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;

/// `integrity.yaml`: which figures are held against which, and how surprising they must be before a unit is asked.
///
/// @param demonstration the plan speaks of demonstration figures, and every question says so
/// @param outputs       what a unit gains by
/// @param rates         those that are rates or shares, so that their growth is a difference
/// @param digits        whose last digits are pooled
/// @param weights       of the checks, by their name
/// @param window        how many periods back
/// @param anyDependence whether false discoveries are held down whatever the dependence (Benjamini-Yekutieli)
/// @param level         accepted share of false discoveries among the units that are asked
public record IntegrityPlan(
        boolean demonstration,
        Optional<Text> note,
        List<Output> outputs,
        Set<VariableId> rates,
        List<Target> targets,
        List<Sum> sums,
        List<Additive> additive,
        List<VariableId> digits,
        SequencedMap<String, Double> weights,
        int window,
        boolean anyDependence,
        double level,
        Place place) {

    /// The checks a plan may give weights to.
    public static final List<String> CHECKS =
            List.of("cross", "hierarchy", "smooth", "digits", "target", "revision", "additivity", "likeness");

    /// A figure that a unit gains by, and the figures from elsewhere that move with it.
    public record Output(VariableId indicator, List<VariableId> inputs) {
        public Output {
            inputs = List.copyOf(inputs);
        }
    }

    /// A line that a unit gains by passing.
    ///
    /// @param growth  whether it is one for the growth of the indicator in percent
    /// @param value   for every period that has none of its own
    /// @param periods for single periods
    public record Target(
            VariableId indicator, boolean growth, OptionalDouble value, SequencedMap<Period, Double> periods) {
        public Target {
            periods = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(periods));
        }
    }

    /// A whole and its parts within a unit.
    public record Sum(VariableId whole, List<VariableId> parts, double tolerance) {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /// An output of which the units' figures add up to that of the unit above.
    public record Additive(VariableId indicator, double tolerance) {}

    public IntegrityPlan {
        outputs = List.copyOf(outputs);
        rates = Set.copyOf(rates);
        targets = List.copyOf(targets);
        sums = List.copyOf(sums);
        additive = List.copyOf(additive);
        digits = List.copyOf(digits);
        weights = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(weights));
    }
}
