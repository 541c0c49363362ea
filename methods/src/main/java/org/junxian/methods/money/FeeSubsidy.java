package org.junxian.methods.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junxian.methods.money.Line.Kind;

/// A part of the guaranteed amount for guarantees that were cheap: due when the fee is no higher than a rate.
///
/// @param highestFee the fee rate up to which it is due, such as 0.01
/// @param share      of the guaranteed amount, such as 0.005
public record FeeSubsidy(BigDecimal highestFee, BigDecimal share, RoundingMode rounding) {

    /// @param guaranteed fen
    /// @param fee        the rate that was charged
    /// @param years      how long the guarantee stood, such as 0.5
    public Entitlement of(long guaranteed, BigDecimal fee, BigDecimal years) {
        if (guaranteed < 0 || fee.signum() < 0 || years.signum() < 0) {
            throw new IllegalArgumentException(
                    "A guarantee has no negative numbers: " + guaranteed + ", " + fee + ", " + years);
        }
        if (fee.compareTo(highestFee) > 0) {
            return Entitlement.of(new Line(Kind.NOT_DUE, 0, Line.from("fee", fee, "highest-fee", highestFee)));
        }
        long fen = BigDecimal.valueOf(guaranteed)
                .multiply(share)
                .multiply(years)
                .setScale(0, rounding)
                .longValueExact();
        return Entitlement.of(
                new Line(Kind.FEE, fen, Line.from("guaranteed", guaranteed, "share", share, "years", years)));
    }
}
