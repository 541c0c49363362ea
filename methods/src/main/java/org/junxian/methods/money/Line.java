package org.junxian.methods.money;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// One step that leads to an amount.
///
/// @param fen  what the step adds, or takes when it is negative
/// @param from the numbers the step was computed from, by their names
public record Line(Kind kind, long fen, SortedMap<String, BigDecimal> from) {

    /// What a step does.
    public enum Kind {
        PRIZE,
        INTEREST,
        FEE,
        CHARGE,
        REFUND,
        COMPENSATION,
        MULTIPLIER,
        MATCHING,
        /// A limit that took something away.
        CAP,
        /// A limit that added something.
        FLOOR,
        /// Nothing is due; the numbers say which condition is not met.
        NOT_DUE
    }

    public Line {
        from = Collections.unmodifiableSortedMap(new TreeMap<>(from));
    }

    static SortedMap<String, BigDecimal> from(Object... namesAndNumbers) {
        SortedMap<String, BigDecimal> from = new TreeMap<>();
        for (int i = 0; i < namesAndNumbers.length; i += 2) {
            from.put(
                    (String) namesAndNumbers[i],
                    switch (namesAndNumbers[i + 1]) {
                        case BigDecimal exact -> exact;
                        case Long whole -> BigDecimal.valueOf(whole);
                        case Integer whole -> BigDecimal.valueOf(whole);
                        default -> throw new IllegalArgumentException("Not a number: " + namesAndNumbers[i + 1]);
                    });
        }
        return from;
    }
}
