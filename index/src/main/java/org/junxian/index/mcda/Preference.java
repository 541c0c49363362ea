package org.junxian.index.mcda;

/// How much better counts how much: from a difference in favour of a unit to a preference between 0 and 1, the
/// six functions of Brans, Vincke and Mareschal (docs/method/mcda.md, D-4).
public sealed interface Preference {

    /// Any difference counts fully.
    record Usual() implements Preference {}

    /// Differences up to `indifference` do not count, others do fully.
    record UShape(double indifference) implements Preference {}

    /// Rises evenly up to `full`.
    record VShape(double full) implements Preference {}

    /// Nothing up to `indifference`, a half up to `full`, then all.
    record Level(double indifference, double full) implements Preference {}

    /// Nothing up to `indifference`, rising evenly up to `full`.
    record Linear(double indifference, double full) implements Preference {}

    /// `1 - exp(-d²/2s²)`.
    record Gaussian(double s) implements Preference {}

    default double of(double difference) {
        if (!(difference > 0)) {
            return 0;
        }
        double d = difference;
        return switch (this) {
            case Usual() -> 1;
            case UShape(double q) -> d > q ? 1 : 0;
            case VShape(double p) -> Math.min(1, d / p);
            case Level(double q, double p) -> d > p ? 1 : d > q ? 0.5 : 0;
            case Linear(double q, double p) -> d > p ? 1 : d > q ? (d - q) / (p - q) : 0;
            case Gaussian(double s) -> 1 - StrictMath.exp(-d * d / (2 * s * s));
        };
    }
}
