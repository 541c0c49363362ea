package org.junxian.app.jobs;

/// What a job leaves.
public sealed interface JobResult {

    /// Nothing but the entry in the history.
    record Nothing() implements JobResult {}

    /// A report to read.
    record Report(JobReport report) implements JobResult {}

    /// The file that was written with [Progress#file].
    record FileMade() implements JobResult {}

    static JobResult nothing() {
        return new Nothing();
    }
}
