package org.junxian.app.evaluation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// One node's line in the account of a unit. The points of the children and of the effects add up to the score.
///
/// @param weight  the weight in the parent for the unit's class
/// @param points  what the node adds to its parent
/// @param formula with the numbers filled in
public record AccountLine(
        String node,
        @Nullable String parent,
        int level,
        String kind,
        Text title,
        @Nullable Double score,
        @Nullable Double weight,
        @Nullable Double points,
        @Nullable Double rank,
        @Nullable Double rankInClass,
        List<EffectLine> effects,
        @Nullable String formula,
        @Nullable FigureLine figure) {

    /// What else raised or lowered the score.
    ///
    /// @param kind `method`, `bonus`, `deduction`, `floor`, `veto`, `direct-pass` or `members`
    public record EffectLine(String kind, Text title, double points, Text reason, List<String> basis) {}

    /// The figure an indicator's score comes from.
    ///
    /// @param value what is scored, after denominators and change over time; null when missing
    /// @param raw   the observed figure before that
    public record FigureLine(
            @Nullable Double value,
            @Nullable Text unit,
            String period,
            String status,
            @Nullable DenominatorLine denominator,
            @Nullable Double raw,
            @Nullable SourceLine source,
            boolean demonstration,
            @Nullable Instant recordedAt,
            @Nullable ImputedLine imputed,
            @Nullable TreatedLine treated) {}

    /// What the observed figure was divided by.
    public record DenominatorLine(
            String code,
            Text title,
            @Nullable Double value,
            @Nullable Text unit) {}

    /// Where the figure comes from.
    public record SourceLine(String id, Text title, Text publisher, String date, String address) {}

    /// The value that stands in for a missing figure.
    public record ImputedLine(Text rule, double value) {}

    /// The figure before and after the treatment of extreme values.
    public record TreatedLine(double before, double after, Text rule) {}
}
