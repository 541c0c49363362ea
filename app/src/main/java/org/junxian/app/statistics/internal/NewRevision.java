package org.junxian.app.statistics.internal;

import org.jspecify.annotations.Nullable;
import org.junxian.app.statistics.RecordedFigure.Key;
import org.junxian.index.data.Figure;

/// A revision about to be added.
///
/// @param status `value`, `not-reported`, `not-applicable` or `withdrawn`
public record NewRevision(
        Key key,
        String status,
        @Nullable Double value,
        @Nullable String reason,
        String source,
        boolean demonstration) {

    public static NewRevision of(Key key, Figure figure, String source, boolean demonstration) {
        return switch (figure) {
            case Figure.Value(var amount) -> new NewRevision(key, "value", amount, null, source, demonstration);
            case Figure.NotReported() -> new NewRevision(key, "not-reported", null, null, source, demonstration);
            case Figure.NotApplicable(var why) ->
                new NewRevision(key, "not-applicable", null, why, source, demonstration);
        };
    }

    public static NewRevision withdrawal(Key key, String source, boolean demonstration) {
        return new NewRevision(key, "withdrawn", null, null, source, demonstration);
    }
}
