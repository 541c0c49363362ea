package org.junxian.app.workbook.internal;

import java.math.BigDecimal;

/// What stands in a place to fill in. Empty, "does not apply" and zero are three different answers (N6).
sealed interface Answer {

    Answer EMPTY = new Empty();

    record Number(double amount) implements Answer {
        public Number {
            amount = amount == 0.0 ? 0.0 : amount;
        }
    }

    record Words(String text) implements Answer {}

    record NotApplicable(String reason) implements Answer {}

    record Empty() implements Answer {}

    /// As a person writes it; the same answer always reads the same.
    default String show() {
        return switch (this) {
            case Number(var amount) -> plain(amount);
            case Words(var text) -> text;
            case NotApplicable(var reason) -> "不适用：" + reason;
            case Empty() -> "";
        };
    }

    /// For the hidden page of a workbook: kind and content in one text.
    default String coded() {
        return switch (this) {
            case Number(var amount) -> "n" + amount;
            case Words(var text) -> "w" + text;
            case NotApplicable(var reason) -> "a" + reason;
            case Empty() -> "";
        };
    }

    /// @throws IllegalArgumentException for a text that [#coded] never writes
    static Answer decoded(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        String content = text.substring(1);
        return switch (text.charAt(0)) {
            case 'n' -> new Number(Double.parseDouble(content));
            case 'w' -> new Words(content);
            case 'a' -> new NotApplicable(content);
            default -> throw new IllegalArgumentException("Not an answer: " + text);
        };
    }

    private static String plain(double amount) {
        var exact = new BigDecimal(Double.toString(amount)).stripTrailingZeros();
        return (exact.scale() < 0 ? exact.setScale(0) : exact).toPlainString();
    }
}
