package org.junxian.app.jobs;

/// Ends a job from inside: it was cancelled, its owner lost the right to it, the platform stops, or
/// another process took this one for dead and ended it.
public final class JobStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why it ends.
    public enum Reason {
        CANCELLED,
        NO_LONGER_ALLOWED,
        PLATFORM_STOPS,
        ENDED_ELSEWHERE
    }

    private final Reason reason;

    public JobStopped(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
