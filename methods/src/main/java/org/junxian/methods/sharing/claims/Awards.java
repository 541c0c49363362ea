package org.junxian.methods.sharing.claims;

import java.math.BigInteger;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import org.junxian.methods.sharing.WholeUnits;

/// What each claimant gets, exactly: tops over bottom, in the order of the claimants.
///
/// @param bottom positive; the same for all
public record Awards(List<BigInteger> tops, BigInteger bottom) {

    public Awards {
        tops = List.copyOf(tops);
    }

    public List<BigFraction> exact() {
        return tops.stream().map(top -> new BigFraction(top, bottom)).toList();
    }

    /// In whole fen, by largest remainders.
    public long[] whole() {
        return WholeUnits.of(tops, bottom);
    }
}
