package org.junxian.methods.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/// In what proportion units share.
///
/// @param values whole numbers in that proportion, in the order of the units
public record Weights(List<BigInteger> values) {

    /// @throws IllegalArgumentException when a weight is negative or none is positive
    public Weights {
        values = List.copyOf(values);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).signum() < 0) {
                throw new IllegalArgumentException(
                        "The weight of unit number %s is negative: %s. Try: weights from 0 on"
                                .formatted(i + 1, values.get(i)));
            }
        }
        if (values.stream().noneMatch(value -> value.signum() > 0)) {
            throw new IllegalArgumentException(
                    "None of the %s weights is positive. Try: give at least one unit a weight"
                            .formatted(values.size()));
        }
    }

    /// Takes decimal numbers as they are written, with all their digits.
    public static Weights of(List<BigDecimal> decimals) {
        int scale = decimals.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return new Weights(decimals.stream()
                .map(decimal -> decimal.setScale(scale).unscaledValue())
                .toList());
    }

    /// Takes whole numbers: heads, hectares, fen.
    public static Weights of(long... numbers) {
        return new Weights(Arrays.stream(numbers).mapToObj(BigInteger::valueOf).toList());
    }

    public int size() {
        return values.size();
    }

    public BigInteger sum() {
        return values.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
