package org.junxian.app.departments;

import org.jspecify.annotations.Nullable;

/// A cell to save.
///
/// @param version the version of the cell that the writer saw (0: never entered); null when the writer did not look,
///                which overwrites whatever is there
public record SheetCellInput(
        String unit,
        String indicator,
        SheetValue value,
        @Nullable Integer version) {}
