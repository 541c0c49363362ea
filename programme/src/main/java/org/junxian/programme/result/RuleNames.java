package org.junxian.programme.result;

import org.junxian.index.result.Effect;
import org.junxian.index.result.ExcludedUnit;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Within;

/// The names of rules and reasons in the tables, spelt as in a package.
final class RuleNames {

    private RuleNames() {}

    static String of(Imputation rule) {
        return switch (rule) {
            case Imputation.None() -> "none";
            case Imputation.Mean(Within within) -> "mean " + of(within);
            case Imputation.Median(Within within) -> "median " + of(within);
            case Imputation.RowMean() -> "row-mean";
            case Imputation.Latest(int age) -> "latest " + age;
            case Imputation.Linear(boolean constantEnds) -> constantEnds ? "linear constant-ends" : "linear";
            case Imputation.FirstOf first -> "first-of";
        };
    }

    static String of(ExcludedUnit.Reason reason) {
        return switch (reason) {
            case BY_NAME -> "by-name";
            case AVAILABILITY -> "availability";
            case GROUP_AVAILABILITY -> "group-availability";
            case MISSING -> "missing";
            case VETO -> "veto";
        };
    }

    static String of(Effect.Kind kind) {
        return switch (kind) {
            case METHOD -> "method";
            case BONUS -> "bonus";
            case DEDUCTION -> "deduction";
            case FLOOR -> "floor";
            case VETO -> "veto";
            case MARK -> "mark";
            case PARTS -> "parts";
        };
    }

    private static String of(Within within) {
        return switch (within) {
            case ALL -> "all";
            case CLASS -> "class";
        };
    }
}
