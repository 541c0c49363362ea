package org.junxian.app.collection;

import org.jspecify.annotations.Nullable;
import org.junxian.index.data.Figure;

/// What a cell holds. Empty is not zero, and "does not apply" is an answer with a reason (N6).
public sealed interface CellValue {

    record Number(double amount) implements CellValue {
        public Number {
            if (!Double.isFinite(amount)) {
                throw new IllegalArgumentException("A cell must hold a finite number, found " + amount);
            }
            amount = amount == 0.0 ? 0.0 : amount; // one zero: -0.0 would print differently
        }
    }

    record Words(String text) implements CellValue {}

    record NotApplicable(String reason) implements CellValue {}

    record Empty() implements CellValue {}

    CellValue EMPTY = new Empty();

    /// What a check sees of it; words are no figure.
    default Figure figure() {
        return switch (this) {
            case Number(var amount) -> new Figure.Value(amount);
            case NotApplicable(var reason) -> new Figure.NotApplicable(reason);
            case Words _, Empty _ -> Figure.NOT_REPORTED;
        };
    }

    default boolean isEmpty() {
        return this instanceof Empty;
    }

    default @Nullable Double number() {
        return this instanceof Number(var amount) ? amount : null;
    }

    default @Nullable String text() {
        return this instanceof Words(var text) ? text : null;
    }

    default @Nullable String notApplicable() {
        return this instanceof NotApplicable(var reason) ? reason : null;
    }
}
