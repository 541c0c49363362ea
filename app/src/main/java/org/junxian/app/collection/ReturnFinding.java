package org.junxian.app.collection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// Something that is wrong, or odd, in a return, as a letter: what was found, what was expected, why, what to
/// do.
///
/// @param check     the check that fails; null when a cell alone is wrong (empty though required, out of
/// bounds)
/// @param entries   the cells it is about, the one to look at first in front
/// @param explained whether a written explanation travels with it
public record ReturnFinding(
        @Nullable String check,
        Level level,
        List<String> entries,
        Text found,
        Text expected,
        Text why,
        Text advice,
        boolean explained) {

    public ReturnFinding {
        entries = List.copyOf(entries);
    }

    /// How binding it is.
    public enum Level {
        /// The return cannot be submitted.
        HARD,
        /// It can, with a written explanation.
        SOFT;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether it keeps the return from being submitted.
    public boolean blocks() {
        return level == Level.HARD || !explained;
    }
}
