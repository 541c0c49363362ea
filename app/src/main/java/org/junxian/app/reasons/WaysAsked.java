package org.junxian.app.reasons;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader wants for a unit, and how far it may go.
///
/// @param goal   where to
/// @param bounds how far a figure may go; as far as the best figure of anybody where nothing is said
public record WaysAsked(@Nullable GoalAsked goal, @Nullable List<@Nullable BoundAsked> bounds) {

    /// Either of the two.
    ///
    /// @param top            among the first so many of those it is ranked with
    /// @param outOfLastThird among the first two thirds of them
    public record GoalAsked(@Nullable Long top, @Nullable Boolean outOfLastThird) {}

    /// The figure of an indicator up to which it may be changed; the figure of today means that it stays.
    public record BoundAsked(
            @Nullable String indicator, @Nullable Double limit) {}
}
