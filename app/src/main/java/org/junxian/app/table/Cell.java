package org.junxian.app.table;

import org.jspecify.annotations.Nullable;

/// What stands in one place of a table. Missing is not zero.
public sealed interface Cell {

    /// A text, written as it is and never as a formula.
    record Words(String text) implements Cell {}

    /// A measured or computed number.
    record Number(double value) implements Cell {}

    /// A counted number, a rank, a year.
    record Count(long value) implements Cell {}

    record YesNo(boolean value) implements Cell {}

    record Missing() implements Cell {}

    Cell MISSING = new Missing();

    static Cell words(@Nullable String text) {
        return text == null || text.isEmpty() ? MISSING : new Words(text);
    }

    /// NaN, the engine's mark for "no value", becomes missing.
    static Cell number(double value) {
        return Double.isNaN(value) ? MISSING : new Number(value);
    }

    static Cell number(@Nullable Double value) {
        return value == null ? MISSING : number(value.doubleValue());
    }

    /// A rank: whole where it is, halves where ties share the average.
    static Cell rank(@Nullable Double value) {
        if (value == null || Double.isNaN(value)) {
            return MISSING;
        }
        return value == Math.rint(value) ? new Count(value.longValue()) : new Number(value);
    }

    static Cell yesNo(boolean value) {
        return new YesNo(value);
    }
}
