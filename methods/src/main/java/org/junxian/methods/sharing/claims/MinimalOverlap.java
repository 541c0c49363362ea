package org.junxian.methods.sharing.claims;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;

/// Minimal overlap (O'Neill 1982; formula by Chun & Thomson 2005). Claims are laid over each other up to a
/// level t, in layers that all claimants reaching so far share equally; what claims have beyond t is laid side
/// by side.
final class MinimalOverlap {

    /// With more the fractions become very long: their denominators have the divisors of all numbers of
    /// claimants.
    static final int MOST = 200;

    private MinimalOverlap() {}

    static Awards awards(Claims claims) {
        if (claims.claims().size() > MOST) {
            throw new IllegalArgumentException("Minimal overlap takes at most %s claimants, found %s. Try: another rule"
                    .formatted(MOST, claims.claims().size()));
        }
        var exact = claims.claims().stream().map(MinimalOverlap::exact).toList();
        var estate = exact(claims.estate());
        var order = IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing(exact::get))
                .toList();
        var level = level(order.stream().map(exact::get).toList(), estate);
        var awards = new BigFraction[exact.size()];
        var shared = BigFraction.ZERO;
        var reached = BigFraction.ZERO;
        for (int k = 0; k < awards.length; k++) {
            var claim = exact.get(order.get(k));
            var cut = claim.compareTo(level) < 0 ? claim : level;
            shared = shared.add(cut.subtract(reached).divide(awards.length - k));
            reached = cut;
            awards[order.get(k)] = shared.add(beyond(claim, level, estate));
        }
        return together(List.of(awards));
    }

    /// What a claim, cut at the estate, has beyond the level.
    private static BigFraction beyond(BigFraction claim, BigFraction level, BigFraction estate) {
        var cut = claim.compareTo(estate) < 0 ? claim : estate;
        return cut.compareTo(level) > 0 ? cut.subtract(level) : BigFraction.ZERO;
    }

    /// The estate when one claim covers it, otherwise the t with Σ max(claim - t, 0) = estate - t.
    private static BigFraction level(List<BigFraction> sorted, BigFraction estate) {
        if (sorted.isEmpty() || sorted.getLast().compareTo(estate) >= 0) {
            return estate;
        }
        var above = sorted.stream().reduce(BigFraction.ZERO, BigFraction::add);
        for (int i = 0; i < sorted.size() - 1; i++) {
            // among the n - i largest: Σ claims - (n - i)·t = estate - t
            var level = above.subtract(estate).divide(sorted.size() - i - 1);
            if (level.compareTo(sorted.get(i)) <= 0) {
                return level;
            }
            above = above.subtract(sorted.get(i));
        }
        throw new IllegalStateException("Claims of %s leave no level for %s".formatted(sorted, estate));
    }

    private static Awards together(List<BigFraction> awards) {
        var bottom = awards.stream()
                .map(BigFraction::getDenominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        return new Awards(
                awards.stream()
                        .map(award -> award.getNumerator().multiply(bottom.divide(award.getDenominator())))
                        .toList(),
                bottom);
    }

    private static BigFraction exact(long value) {
        return new BigFraction(BigInteger.valueOf(value));
    }
}
