package org.junxian.app.statistics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junxian.index.data.Figure;

/// A figure as it was known at some moment.
///
/// @param period     the time it speaks of, as in SDMX: `2020`, `2023-Q1`
/// @param source     an id among the programme's sources, or that of a [CollectedSource]
/// @param recordedAt when the platform learned it
/// @param revision   1 for the first, one more for each correction
/// @param origin     the return, sheet or import it came with; null for a figure of the package
public record RecordedFigure(
        String unit,
        String indicator,
        String period,
        Figure figure,
        String source,
        boolean demonstration,
        Instant recordedAt,
        int revision,
        @Nullable String origin) {

    /// What identifies a figure through all its revisions.
    public record Key(String unit, String indicator, String period) {}

    public Key key() {
        return new Key(unit, indicator, period);
    }

    /// Whether it was collected, and did not come with the package.
    public boolean isCollected() {
        return origin != null;
    }

    /// `value`, `not-reported` or `not-applicable`.
    public String status() {
        return switch (figure) {
            case Figure.Value(var _) -> "value";
            case Figure.NotReported() -> "not-reported";
            case Figure.NotApplicable(var _) -> "not-applicable";
        };
    }

    public @Nullable Double value() {
        return figure instanceof Figure.Value(var amount) ? amount : null;
    }

    public @Nullable String reason() {
        return figure instanceof Figure.NotApplicable(var reason) ? reason : null;
    }
}
