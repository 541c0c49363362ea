package org.junxian.methods.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junxian.methods.money.Line.Kind;

/// A part of the interest on money that was drawn: principal × factor × reference rate × days ÷ basis, never more than
/// the interest that was paid, and not beyond the term.
///
/// @param factor   such as 0.35 of the reference rate
/// @param basis    days of a year, 360 or 365: the programme states which
/// @param termDays the subsidy ends so many days after the first drawing
public record InterestSubsidy(BigDecimal factor, int basis, int termDays, RoundingMode rounding) {

    public InterestSubsidy {
        if (factor.signum() < 0 || factor.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A part of the rate lies between 0 and 1, not " + factor);
        }
        if (basis != 360 && basis != 365) {
            throw new IllegalArgumentException("A year is counted as 360 or 365 days, not " + basis);
        }
        if (termDays < 1) {
            throw new IllegalArgumentException("A term has at least a day, not " + termDays);
        }
    }

    /// Money that stood out over some days.
    ///
    /// @param principal fen
    /// @param from      the first day with interest
    /// @param until     the first day without
    /// @param rate      the reference rate that counts for these days, such as 0.0345
    /// @param paid      the interest paid for these days, in fen
    public record Drawing(long principal, LocalDate from, LocalDate until, BigDecimal rate, long paid) {

        public Drawing {
            if (principal < 0 || paid < 0 || rate.signum() < 0) {
                throw new IllegalArgumentException(
                        "A drawing has no negative numbers: " + principal + ", " + rate + ", " + paid);
            }
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("A drawing ends after it begins, not " + from + " to " + until);
            }
        }
    }

    /// One line for each drawing, in the order given, and a line where what was paid is the limit.
    public Entitlement of(List<Drawing> drawings) {
        var entitlement = new Entitlement(List.of());
        var first = drawings.stream().map(Drawing::from).min(LocalDate::compareTo);
        if (first.isEmpty()) {
            return entitlement;
        }
        LocalDate end = first.get().plusDays(termDays);
        for (Drawing drawing : drawings) {
            long days = Math.max(
                    0, ChronoUnit.DAYS.between(drawing.from(), drawing.until().isAfter(end) ? end : drawing.until()));
            long fen = interest(drawing, days);
            entitlement = entitlement.and(new Line(
                    Kind.INTEREST,
                    fen,
                    Line.from(
                            "principal", drawing.principal(),
                            "factor", factor,
                            "rate", drawing.rate(),
                            "days", days,
                            "basis", basis)));
            if (fen > drawing.paid()) {
                entitlement = entitlement.and(new Line(
                        Kind.CAP, drawing.paid() - fen, Line.from("interest-paid", drawing.paid(), "before", fen)));
            }
        }
        return entitlement;
    }

    private long interest(Drawing drawing, long days) {
        return BigDecimal.valueOf(drawing.principal())
                .multiply(factor)
                .multiply(drawing.rate())
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(basis), 0, rounding)
                .longValueExact();
    }
}
