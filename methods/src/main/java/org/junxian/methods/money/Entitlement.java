package org.junxian.methods.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junxian.methods.money.Line.Kind;

/// What a unit, a project or a firm is entitled to, as the lines that add up to it.
public record Entitlement(List<Line> lines) {

    public Entitlement {
        lines = List.copyOf(lines);
    }

    static Entitlement of(Line line) {
        return new Entitlement(List.of(line));
    }

    /// The amount: the sum of the lines, exactly. Negative when the unit pays.
    ///
    /// @throws ArithmeticException beyond ±92 quadrillion yuan
    public long fen() {
        return lines.stream().mapToLong(Line::fen).reduce(0, Math::addExact);
    }

    Entitlement and(Line line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return new Entitlement(more);
    }

    /// At most so much; nothing is added when the limit is not reached.
    ///
    /// @param name what the limit is called in the line, such as `project` or `year`
    public Entitlement cappedAt(String name, long limit) {
        long now = fen();
        return now <= limit
                ? this
                : and(new Line(Kind.CAP, Math.subtractExact(limit, now), Line.from(name, limit, "before", now)));
    }

    /// At least so much.
    public Entitlement atLeast(String name, long limit) {
        long now = fen();
        return now >= limit
                ? this
                : and(new Line(Kind.FLOOR, Math.subtractExact(limit, now), Line.from(name, limit, "before", now)));
    }

    /// Raised or lowered by a factor, such as 1.2 for class A; the difference is a line of its own.
    public Entitlement times(String name, BigDecimal factor, RoundingMode rounding) {
        long now = fen();
        long after =
                factor.multiply(BigDecimal.valueOf(now)).setScale(0, rounding).longValueExact();
        return and(new Line(Kind.MULTIPLIER, Math.subtractExact(after, now), Line.from(name, factor, "before", now)));
    }

    /// As much again, in a stated proportion, from another purse: the line says what that purse owes and is not part of
    /// this amount.
    ///
    /// @param proportion 1 for one to one
    public Line matching(BigDecimal proportion, RoundingMode rounding) {
        long now = fen();
        long due = proportion
                .multiply(BigDecimal.valueOf(now))
                .setScale(0, rounding)
                .longValueExact();
        return new Line(Kind.MATCHING, due, Line.from("proportion", proportion, "amount", now));
    }
}
