package org.junxian.app.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junxian.app.problem.ProblemDetails;
import org.junxian.programme.model.Text;

/// A job as its owner sees it.
///
/// @param state   `waiting`, `running`, `done`, `failed` or `cancelled`
/// @param problem why it failed; null unless it did
/// @param fileUntil the file is removed then; null without one
/// @param report  what it did and found; null when it leaves a file or nothing
public record JobView(
        long id,
        String kind,
        Text title,
        String state,
        String startedBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        JobProgress progress,
        @Nullable ProblemDetails problem,
        @Nullable JobReport report,
        boolean hasFile,
        @Nullable Instant fileUntil) {

    /// @param done   steps of the running stage that are done
    /// @param total  steps it has; 0 when nobody knows
    /// @param number of the running stage, from 1; 0 before the first
    public record JobProgress(long done, long total, Text stage, Text step, int number, int stages) {}
}
