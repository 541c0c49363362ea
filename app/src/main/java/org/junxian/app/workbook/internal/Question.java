package org.junxian.app.workbook.internal;

import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// A place to fill in.
///
/// @param key     names it: an entry of a form, or `unit/indicator`
/// @param unit    the unit of measure; related ones are converted
/// @param now     what the platform holds
/// @param version of the cell, as its keeper counts it
record Question(
        String key,
        Text title,
        Text unit,
        Kind kind,
        @Nullable Double lower,
        @Nullable Double upper,
        Answer now,
        int version) {

    enum Kind {
        NUMBER,
        INTEGER,
        TEXT
    }

    boolean isNumber() {
        return kind != Kind.TEXT;
    }
}
