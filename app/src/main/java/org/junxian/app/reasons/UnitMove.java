package org.junxian.app.reasons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// Why the rank of one unit moved. The shares add up to the rise exactly: their numerators, over the
/// denominator, are whole numbers; as shown they add up too.
///
/// @param classId  now
/// @param rise     places gained, negative when lost
/// @param sentence the whole in one sentence
public record UnitMove(
        String code,
        Text name,
        @Nullable String classId,
        @Nullable String parentCode,
        @Nullable Text parentName,
        Standing before,
        Standing now,
        double rise,
        long denominator,
        List<MoveShare> shares,
        Text sentence) {

    /// What a factor did, or several that can only be told together.
    ///
    /// @param column      the id of its column in `Moves`
    /// @param places      gained, `numerator / denominator`
    /// @param points      of the index gained
    /// @param shownPlaces with one decimal, adding up to the rise
    /// @param shownPoints adding up to the difference of the indices as shown
    public record MoveShare(
            String column,
            Text title,
            long numerator,
            double places,
            double points,
            double shownPlaces,
            double shownPoints) {}
}
