package org.junxian.methods.sharing.claims;

import java.math.BigInteger;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/// Equal awards and equal losses: one level that all claims are cut at, or that is taken off all claims.
final class Equal {

    private Equal() {}

    /// Claims cut at the level where they add up to the estate.
    static Awards awards(List<BigInteger> claims, BigInteger estate) {
        var sorted = claims.stream().sorted().toList();
        var left = estate;
        for (int i = 0; i < sorted.size(); i++) {
            var those = BigInteger.valueOf(sorted.size() - i);
            if (left.compareTo(sorted.get(i).multiply(those)) <= 0) {
                var level = left;
                return new Awards(
                        claims.stream()
                                .map(claim -> claim.multiply(those).min(level))
                                .toList(),
                        those);
            }
            left = left.subtract(sorted.get(i));
        }
        return new Awards(claims, BigInteger.ONE);
    }

    static Awards losses(List<BigInteger> claims, BigInteger estate) {
        var sum = claims.stream().reduce(BigInteger.ZERO, BigInteger::add);
        var lost = awards(claims, sum.subtract(estate));
        return new Awards(
                each(
                        claims,
                        lost.tops(),
                        (claim, loss) -> claim.multiply(lost.bottom()).subtract(loss)),
                lost.bottom());
    }

    static List<BigInteger> each(List<BigInteger> left, List<BigInteger> right, BinaryOperator<BigInteger> operator) {
        return IntStream.range(0, left.size())
                .mapToObj(i -> operator.apply(left.get(i), right.get(i)))
                .toList();
    }
}
