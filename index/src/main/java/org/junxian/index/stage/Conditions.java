package org.junxian.index.stage;

import java.util.List;
import org.junxian.index.scheme.Condition;

/// Tells whether a condition holds for a unit, in three values: a comparison with a missing quantity is unknown,
/// and so is its negation; at the end, unknown does not hold (docs/method/adjust.md).
final class Conditions {

    private enum Truth {
        YES,
        NO,
        UNKNOWN
    }

    private final Quantities quantities;
    private final Roster roster;

    Conditions(Quantities quantities, Roster roster) {
        this.quantities = quantities;
        this.roster = roster;
    }

    boolean holds(Condition condition, int unit) {
        return truth(condition, unit) == Truth.YES;
    }

    private Truth truth(Condition condition, int unit) {
        return switch (condition) {
            case Condition.Always() -> Truth.YES;
            case Condition.AtLeast(var q, double v) -> compare(quantities.values(q)[unit], v, (x, y) -> x >= y);
            case Condition.MoreThan(var q, double v) -> compare(quantities.values(q)[unit], v, (x, y) -> x > y);
            case Condition.AtMost(var q, double v) -> compare(quantities.values(q)[unit], v, (x, y) -> x <= y);
            case Condition.LessThan(var q, double v) -> compare(quantities.values(q)[unit], v, (x, y) -> x < y);
            case Condition.InClass(var classes) -> known(classes.contains(roster.classId(roster.classOf[unit])));
            case Condition.All(List<Condition> parts) -> decide(parts, unit, Truth.NO, Truth.YES);
            case Condition.Any(List<Condition> parts) -> decide(parts, unit, Truth.YES, Truth.NO);
            case Condition.Not(Condition inner) -> not(truth(inner, unit));
        };
    }

    /// The `decisive` truth wins; otherwise unknown, when some part is; otherwise `rest`.
    private Truth decide(List<Condition> parts, int unit, Truth decisive, Truth rest) {
        Truth result = rest;
        for (Condition part : parts) {
            Truth truth = truth(part, unit);
            if (truth == decisive) {
                return decisive;
            }
            result = truth == Truth.UNKNOWN ? Truth.UNKNOWN : result;
        }
        return result;
    }

    private interface Comparison {
        boolean of(double x, double y);
    }

    private static Truth compare(double x, double y, Comparison comparison) {
        return Double.isNaN(x) ? Truth.UNKNOWN : known(comparison.of(x, y));
    }

    private static Truth known(boolean yes) {
        return yes ? Truth.YES : Truth.NO;
    }

    private static Truth not(Truth truth) {
        return switch (truth) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }
}
