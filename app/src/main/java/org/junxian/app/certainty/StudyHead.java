package org.junxian.app.certainty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// What a study is about.
///
/// @param sensitivity whether it also says which variation moves the ranks
public record StudyHead(
        String id,
        Text title,
        @Nullable Text why,
        int replications,
        long seed,
        List<StudyBoundary> boundaries,
        boolean sensitivity) {

    /// The last place that is awarded.
    ///
    /// @param classId of one class; null for all units
    public record StudyBoundary(
            String id, Text title, @Nullable String classId, int places) {}
}
