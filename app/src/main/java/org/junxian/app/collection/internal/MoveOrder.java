package org.junxian.app.collection.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.collection.Move;

/// What somebody wants to do to a return.
///
/// @param version  of the return it was decided on
/// @param reason   shown word for word; null where none is needed
/// @param comments on cells, when it is returned
record MoveOrder(
        Move move,
        int version,
        @Nullable String reason,
        @Nullable List<CommentOrder> comments) {

    /// A remark on a cell.
    record CommentOrder(String entry, String text) {}

    List<CommentOrder> remarks() {
        var given = comments;
        return given == null
                ? List.of()
                : given.stream().filter(it -> !it.text().isBlank()).toList();
    }

    /// The reason without blanks around it; null when there is none.
    @Nullable
    String words() {
        String given = reason;
        return given == null || given.isBlank() ? null : given.strip();
    }
}
