package org.junxian.methods.sharing;

import java.math.BigInteger;

/// What one unit gets, and why exactly that.
///
/// @param amount    in whole fen or seats
/// @param place     whether a bound decided
/// @param remainder what its exact share goes beyond the whole number below, in parts of [Shares#rateBottom()]
/// @param raised    whether it got one more for that remainder
public record Share(long amount, Place place, BigInteger remainder, boolean raised) {

    /// Where a share lies between its bounds.
    public enum Place {
        AT_FLOOR,
        FREE,
        AT_CAP
    }
}
