package org.junxian.app.evaluation.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.evaluation.FrozenResult;
import org.junxian.programme.model.Text;

/// A result computed but not published.
///
/// @param hash       of the result as it would be frozen
/// @param supersedes the edition it would correct
public record Proposed(
        String programme,
        String scheme,
        Text title,
        Instant asOf,
        @Nullable Edition supersedes,
        @Nullable String reason,
        FrozenResult result,
        String hash,
        int ranked) {

    int unranked() {
        return result.units().size() - ranked;
    }
}
