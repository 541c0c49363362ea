package org.junxian.app.jobs;

/// Ends a job from inside: it was cancelled, its owner lost the right to it, or the platform stops.
public final class JobStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why it ends.
    public enum Reason {
        CANCELLED,
        NO_LONGER_ALLOWED,
        PLATFORM_STOPS
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
