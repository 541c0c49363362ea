package org.junxian.methods.sharing.claims;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;

/// What is there and what is claimed, in whole fen.
///
/// @param estate not negative, at most all claims together
/// @param claims none negative, in the order of the claimants
public record Claims(long estate, List<Long> claims) {

    /// @throws IllegalArgumentException when everybody could be paid and something would be left
    public Claims {
        claims = List.copyOf(claims);
        var sum = BigInteger.ZERO;
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i) < 0) {
                throw new IllegalArgumentException("Claim number %s is negative: %s".formatted(i + 1, claims.get(i)));
            }
            sum = sum.add(BigInteger.valueOf(claims.get(i)));
        }
        if (estate < 0 || sum.compareTo(BigInteger.valueOf(estate)) < 0) {
            throw new IllegalArgumentException(
                    "There is %s for claims of %s. Try: an estate from 0 up to all claims together"
                            .formatted(estate, sum));
        }
    }

    public static Claims of(long estate, long... claims) {
        return new Claims(estate, LongStream.of(claims).boxed().toList());
    }

    /// All claims together.
    public BigInteger sum() {
        return claims.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
