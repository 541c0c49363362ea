package org.junxian.app.collection.internal;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.junxian.app.collection.ReturnFinding;
import org.junxian.app.collection.ReturnView.Explained;
import org.junxian.app.collection.ReturnView.ReturnUnit;
import org.junxian.app.collection.Stage;
import org.junxian.programme.model.Text;

/// A return that waits for a decision, with nothing but what is different or odd.
///
/// @param seen    whether this reader has looked at this version
/// @param changed cells that differ from the submission before; empty for a first submission
/// @param odd     checks that fail, whether explained or not
record ReviewItem(
        String returnId,
        ReturnUnit unit,
        Stage stage,
        int version,
        int round,
        boolean late,
        boolean seen,
        List<ChangedCell> changed,
        List<ReturnFinding> odd,
        SequencedMap<String, Explained> explanations,
        int openComments) {

    /// @param before null when it held no number
    record ChangedCell(
            String entry,
            Text title,
            Text unit,
            @Nullable Double before,
            @Nullable Double after,
            @Nullable String beforeWords,
            @Nullable String afterWords) {}
}
