package org.junxian.methods.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junxian.methods.money.Line.Kind;

/// So much for each unit by which a number fell, and as much to pay for each by which it rose: 80 万 per µg/m³.
///
/// @param perUnit     fen
/// @param lessIsBetter whether a fall is rewarded, as of a concentration; else a rise is, as of days of good air
public record TwoWayCompensation(long perUnit, boolean lessIsBetter, RoundingMode rounding) {

    public Entitlement of(BigDecimal before, BigDecimal now) {
        BigDecimal better = lessIsBetter ? before.subtract(now) : now.subtract(before);
        long fen = better.multiply(BigDecimal.valueOf(perUnit))
                .setScale(0, rounding)
                .longValueExact();
        return Entitlement.of(
                new Line(Kind.COMPENSATION, fen, Line.from("before", before, "now", now, "per-unit", perUnit)));
    }
}
