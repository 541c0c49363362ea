package org.junxian.app.audit;

import org.jspecify.annotations.Nullable;

/// What the database itself says about the trail. `junxian audit verify` says it without the database's help.
///
/// @param entries    how many stand in the trail
/// @param retired    how many were moved to files by the retention
/// @param firstBreak the first place where something is wrong; null when the trail is whole
public record TrailState(
        long entries,
        long retired,
        @Nullable Break firstBreak,
        @Nullable Anchor lastAnchor) {

    /// @param number the entry it was found at
    /// @param reason in English, as `junxian audit verify` says it too
    public record Break(long number, String reason) {}

    public boolean whole() {
        return firstBreak == null;
    }
}
