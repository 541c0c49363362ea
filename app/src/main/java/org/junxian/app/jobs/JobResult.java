package org.junxian.app.jobs;

import org.jspecify.annotations.Nullable;

/// What a job leaves.
public sealed interface JobResult {

    /// Nothing but the entry in the history.
    record Nothing() implements JobResult {}

    /// A report to read.
    record Report(JobReport report) implements JobResult {}

    /// The file that was written with [Progress#file].
    record FileMade() implements JobResult {}

    /// What there is to read; null when it leaves a file or nothing.
    default @Nullable JobReport report() {
        return null;
    }

    static JobResult nothing() {
        return new Nothing();
    }
}
