package org.junxian.programme.form;

import java.util.List;
import java.util.OptionalDouble;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;

/// Something a return must or should fulfil. A check whose figures are missing says nothing: the missing figure is
/// reported on its own.
///
/// @param level  whether it can be passed with a written explanation
/// @param why    the reason of the rule, for the person who fills in
/// @param advice what to do when it fails
public record Check(String id, Level level, Rule rule, Text title, Text why, Text advice, Place place) {

    /// How binding a check is.
    public enum Level {
        /// A return that fails cannot be submitted.
        HARD,
        /// It can be submitted with a written explanation, which travels to the reviewers.
        SOFT
    }

    /// What is checked.
    public sealed interface Rule {

        /// The total equals the sum of its parts.
        ///
        /// @param tolerance largest difference allowed, in the unit of the total
        record Sum(String total, List<String> parts, double tolerance) implements Rule {
            public Sum {
                parts = List.copyOf(parts);
            }
        }

        /// An entry equals a figure stated elsewhere.
        record Same(String entry, Operand other, double tolerance) implements Rule {}

        /// An entry divided by another figure lies in an interval; a figure per head is one of these.
        ///
        /// @param scale the quotient is multiplied by it before it is compared (100 for per cent)
        record Ratio(String entry, Operand divisor, double scale, OptionalDouble lower, OptionalDouble upper)
                implements Rule {}

        /// The change against an earlier year in per cent lies in an interval.
        record Change(String entry, int years, OptionalDouble lower, OptionalDouble upper) implements Rule {}

        /// The figures of a parent's units add up to what is known of the parent itself.
        record Additive(String entry, double tolerance) implements Rule {}

        /// A FEEL expression that must be true. Entries go by their ids (dots become underscores), `last` holds those
        /// of
        /// the year before, `known` the programme's figures of the unit by variable.
        record Expression(String feel, List<String> entries) implements Rule {
            public Expression {
                entries = List.copyOf(entries);
            }
        }
    }
}
