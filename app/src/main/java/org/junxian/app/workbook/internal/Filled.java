package org.junxian.app.workbook.internal;

import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.junxian.app.workbook.internal.Grid.GridCell;
import org.junxian.programme.model.Language;

/// A file that belongs to a blank, with what stands in its places.
///
/// @param cells    by question; a place that is empty is not in it
/// @param before   by question: the version and answer the file was made from; nothing when the file does not say
/// @param language in which the file was made
record Filled(SequencedMap<String, Read> cells, Map<String, Before> before, Language language) {

    /// @param page null for a file without pages
    /// @param cell the address, or the line and column of a CSV
    /// @param merged the cell it was merged into; its content cannot be told from that one's
    record Read(
            @Nullable String page,
            String cell,
            @Nullable GridCell content,
            @Nullable String merged) {}

    record Before(int version, Answer answer) {}
}
