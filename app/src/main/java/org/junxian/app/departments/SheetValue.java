package org.junxian.app.departments;

import org.junxian.index.data.Figure;

/// What stands in a cell of a sheet. Empty, not applicable and zero are three different things.
public sealed interface SheetValue {

    SheetValue EMPTY = new Empty();

    record Number(double amount) implements SheetValue {
        public Number {
            if (!Double.isFinite(amount)) {
                throw new IllegalArgumentException("A cell holds a finite number, not " + amount);
            }
            amount = amount == 0.0 ? 0.0 : amount;
        }
    }

    record NotApplicable(String reason) implements SheetValue {
        public NotApplicable {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("Why a figure does not apply must be said");
            }
        }
    }

    record Empty() implements SheetValue {}

    default Figure figure() {
        return switch (this) {
            case Number(var amount) -> new Figure.Value(amount);
            case NotApplicable(var reason) -> new Figure.NotApplicable(reason);
            case Empty() -> Figure.NOT_REPORTED;
        };
    }
}
