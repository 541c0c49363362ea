package org.junxian.app.collection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// A cell of a return.
///
/// @param value   null where it holds no number
/// @param version 0 while nobody has touched it
/// @param last    the same entry one year before; null when it is not known
/// @param source  where the figure comes from when it is not asked but known already; null otherwise
/// @param before  the value at the submission before; null when there was none
/// @param changed whether it differs from the submission before
public record ReturnCell(
        String entry,
        @Nullable Double value,
        @Nullable String text,
        @Nullable String notApplicable,
        int version,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable Double last,
        @Nullable Text source,
        List<CellComment> comments,
        @Nullable Double before,
        boolean changed) {

    public ReturnCell {
        comments = List.copyOf(comments);
    }

    /// A remark of a reviewer.
    public record CellComment(long id, String text, String by, String byTitle, Instant at, boolean resolved) {}
}
