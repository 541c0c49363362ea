package org.junxian.methods.sharing.claims;

import java.math.BigInteger;
import java.util.List;

/// A rule that says what each claimant gets. Equal claims get equal awards, nobody gets more than the claim,
/// and the awards add up to the estate.
public enum ClaimsRule {
    /// Everybody the same part of the claim (按比例).
    PROPORTIONAL,
    /// Everybody the same, but nobody more than the claim (等额分配). Favours small claims.
    EQUAL_AWARDS,
    /// Everybody loses the same, but nobody more than the claim (等额退让). Favours large claims.
    EQUAL_LOSSES,
    /// Equal awards of half the claims while the estate is at most half of all claims, equal losses of the
    /// other half beyond (Aumann & Maschler 1985).
    TALMUD,
    /// First come, first served, the mean over all orders (O'Neill 1982). At most 16 claimants: all sets of
    /// them are looked at.
    RANDOM_ARRIVAL,
    /// Claims are laid on the estate so that they overlap least; each part is shared by those who claim it
    /// (O'Neill 1982). At most 200 claimants: the fractions grow with their number.
    MINIMAL_OVERLAP;

    /// @throws IllegalArgumentException when there are too many claimants for the rule
    public Awards awards(Claims claims) {
        return switch (this) {
            case PROPORTIONAL -> proportional(claims);
            case EQUAL_AWARDS -> Equal.awards(whole(claims.claims()), BigInteger.valueOf(claims.estate()));
            case EQUAL_LOSSES -> Equal.losses(whole(claims.claims()), BigInteger.valueOf(claims.estate()));
            case TALMUD -> talmud(claims);
            case RANDOM_ARRIVAL -> RandomArrival.awards(claims);
            case MINIMAL_OVERLAP -> MinimalOverlap.awards(claims);
        };
    }

    private static Awards proportional(Claims claims) {
        var estate = BigInteger.valueOf(claims.estate());
        return new Awards(
                whole(claims.claims()).stream().map(estate::multiply).toList(),
                claims.sum().max(BigInteger.ONE));
    }

    /// Counted in half fen, so that half the claims are whole.
    private static Awards talmud(Claims claims) {
        var halves = whole(claims.claims());
        var estate = BigInteger.valueOf(claims.estate()).shiftLeft(1);
        if (estate.compareTo(claims.sum()) <= 0) {
            var awards = Equal.awards(halves, estate);
            return new Awards(awards.tops(), awards.bottom().shiftLeft(1));
        }
        var beyond = Equal.losses(halves, estate.subtract(claims.sum()));
        return new Awards(
                Equal.each(
                        halves,
                        beyond.tops(),
                        (half, more) -> half.multiply(beyond.bottom()).add(more)),
                beyond.bottom().shiftLeft(1));
    }

    static List<BigInteger> whole(List<Long> values) {
        return values.stream().map(BigInteger::valueOf).toList();
    }
}
