package org.junxian.app.reasons;

import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// Why the rank of one unit moved between two results.
///
/// @param move null when the unit has no rank in one of them
/// @param why  then: which of them it has no rank in
public record MoveOfUnit(
        String edition,
        String against,
        Moves.MoveSide before,
        Moves.MoveSide now,
        int decimals,
        @Nullable UnitMove move,
        @Nullable Text why) {}
