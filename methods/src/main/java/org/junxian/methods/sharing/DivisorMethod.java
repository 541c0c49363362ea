package org.junxian.methods.sharing;

import java.math.BigInteger;

/// Where a quotient between two whole numbers is rounded up: from the signpost between them on. Each method is
/// one row of signposts s(0), s(1), … with a ≤ s(a) ≤ a + 1 (Balinski & Young 1982).
public enum DivisorMethod {
    /// s(a) = a: always up. Favours small units most.
    ADAMS,
    /// s(a) = a(a + 1)/(a + ½), the harmonic mean.
    DEAN,
    /// s(a) = √(a(a + 1)), the geometric mean; Hill and Huntington, the United States since 1941.
    HILL,
    /// s(a) = a + ½; Webster, Sainte-Laguë (圣拉古法). Favours neither small nor large units.
    WEBSTER,
    /// s(a) = a + 1: always down; Jefferson, D'Hondt. Favours large units most.
    JEFFERSON;

    /// What ranks a unit's claim to one more after a: weight/s(a), for [#HILL] its square.
    Quotient claim(BigInteger weight, BigInteger a) {
        var next = a.add(BigInteger.ONE);
        return switch (this) {
            case ADAMS -> Quotient.of(weight, a);
            case DEAN ->
                a.signum() == 0
                        ? Quotient.of(weight, a)
                        : Quotient.of(
                                weight.multiply(a.add(next)), a.multiply(next).shiftLeft(1));
            case HILL ->
                a.signum() == 0 ? Quotient.of(weight, a) : Quotient.of(weight.multiply(weight), a.multiply(next));
            case WEBSTER -> Quotient.of(weight.shiftLeft(1), a.add(next));
            case JEFFERSON -> Quotient.of(weight, next);
        };
    }

    /// Whether claims are squares of weight/s(a).
    public boolean isSquared() {
        return this == HILL;
    }

    /// Whether top/bottom, of which a is the whole part, has reached s(a).
    boolean reaches(BigInteger top, BigInteger bottom, BigInteger a) {
        var next = a.add(BigInteger.ONE);
        return switch (this) {
            case ADAMS -> true;
            case DEAN ->
                top.multiply(a.add(next))
                                .compareTo(a.multiply(next).shiftLeft(1).multiply(bottom))
                        >= 0;
            case HILL ->
                top.multiply(top).compareTo(a.multiply(next).multiply(bottom).multiply(bottom)) >= 0;
            case WEBSTER -> top.shiftLeft(1).compareTo(a.add(next).multiply(bottom)) >= 0;
            case JEFFERSON -> false;
        };
    }
}
