package org.junxian.app.departments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// How far a sheet has come.
public enum SheetStage {
    /// The department enters figures.
    DRAFT,
    /// The department is done; the programme looks at it.
    SUBMITTED,
    /// The values are figures.
    ACCEPTED;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for an id that is no stage
    public static SheetStage of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
