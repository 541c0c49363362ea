package org.junxian.app.collection;

import org.jspecify.annotations.Nullable;

/// What somebody wants a cell to hold.
///
/// @param version of the cell the person saw, 0 for one that was never touched; null when it does not matter
public record CellInput(
        String entry, CellValue value, @Nullable Integer version) {}
