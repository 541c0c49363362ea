package org.junxian.app.jobs;

/// What a job does. It opens its own transactions, one for everything that must stand or fall together, so that a job
/// that is cancelled or killed leaves all of it or nothing.
@FunctionalInterface
public interface JobWork {

    /// @throws Exception a refusal becomes the job's problem; anything else is our fault and gets a reference number
    JobResult run(Progress progress) throws Exception;
}
