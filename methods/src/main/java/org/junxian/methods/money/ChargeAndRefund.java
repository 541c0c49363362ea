package org.junxian.methods.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junxian.methods.money.Line.Kind;

/// A charge on a quantity, of which a part comes back: the better the tasks are done, the larger the part.
///
/// @param base  the part that comes back when every task is just met, such as 0.60
/// @param over  what each point over a task adds, such as 0.05
/// @param under what each missed task takes, such as 0.05
/// @param least the smallest part that comes back
/// @param most  the largest
public record ChargeAndRefund(
        BigDecimal base, BigDecimal over, BigDecimal under, BigDecimal least, BigDecimal most, RoundingMode rounding) {

    public ChargeAndRefund {
        if (least.signum() < 0 || least.compareTo(most) > 0) {
            throw new IllegalArgumentException("The part lies between " + least + " and " + most + ": no such part");
        }
    }

    /// @param tonnes   the quantity that is charged
    /// @param rate     fen for each tonne in the zone of the unit
    /// @param margins  of each task the points by which it was exceeded; negative when it was missed
    public Entitlement of(BigDecimal tonnes, long rate, List<BigDecimal> margins) {
        if (tonnes.signum() < 0 || rate < 0) {
            throw new IllegalArgumentException("A charge has no negative numbers: " + tonnes + ", " + rate);
        }
        long charge = whole(tonnes.multiply(BigDecimal.valueOf(rate)));
        BigDecimal points = margins.stream().filter(m -> m.signum() > 0).reduce(BigDecimal.ZERO, BigDecimal::add);
        long missed = margins.stream().filter(m -> m.signum() < 0).count();
        BigDecimal part = base.add(over.multiply(points)).subtract(under.multiply(BigDecimal.valueOf(missed)));
        BigDecimal within = part.max(least).min(most);
        long refund = whole(within.multiply(BigDecimal.valueOf(charge)));
        return new Entitlement(List.of(
                new Line(Kind.CHARGE, -charge, Line.from("tonnes", tonnes, "rate", rate)),
                new Line(
                        Kind.REFUND,
                        refund,
                        Line.from("base", base, "points-over", points, "missed", missed, "part", within))));
    }

    private long whole(BigDecimal fen) {
        return fen.setScale(0, rounding).longValueExact();
    }
}
