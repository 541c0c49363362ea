package org.junxian.app.jobs.internal;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.CallerNow;
import org.junxian.app.jobs.JobResult;
import org.junxian.app.jobs.JobStopped;
import org.junxian.app.jobs.JobStopped.Reason;
import org.junxian.app.jobs.JobView.JobProgress;
import org.junxian.app.jobs.Progress;
import org.junxian.app.jobs.internal.StoredJob.FileMade;
import org.junxian.programme.model.Text;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The progress of one running job. Used by the job's own thread; others only ask it to stop.
final class RunningJob implements Progress {

    private static final Duration NOTE_EVERY = Duration.ofMillis(300);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Text NOTHING = Text.same("");

    private final StoredJob job;
    private final JobNotes notes;
    private final CallerNow callers;
    private final JobKinds kinds;
    private final Clock clock;

    private volatile @Nullable Reason stop;
    private JobProgress progress = new JobProgress(0, 0, NOTHING, NOTHING, 0, 1);
    private Instant noted = Instant.EPOCH;
    private Instant looked = Instant.EPOCH;
    private @Nullable JobFile file;

    RunningJob(StoredJob job, JobNotes notes, CallerNow callers, JobKinds kinds, Clock clock) {
        this.job = job;
        this.notes = notes;
        this.callers = callers;
        this.kinds = kinds;
        this.clock = clock;
    }

    StoredJob job() {
        return job;
    }

    @Override
    public long id() {
        return job.id();
    }

    /// The job ends at its next step.
    void stop(Reason reason) {
        stop = reason;
    }

    @Override
    public void plan(int stages) {
        progress = new JobProgress(0, 0, NOTHING, NOTHING, 0, stages);
    }

    @Override
    public void stage(Text title, long total) {
        int number = progress.number() + 1;
        progress = new JobProgress(0, total, title, NOTHING, number, Math.max(number, progress.stages()));
        noted = Instant.EPOCH;
        advance();
    }

    @Override
    public void step(Text words, long done) {
        progress =
                new JobProgress(done, progress.total(), progress.stage(), words, progress.number(), progress.stages());
        advance();
    }

    private void advance() {
        var now = clock.instant();
        if (!now.isBefore(looked.plus(LOOK_EVERY))) {
            looked = now;
            if (!isAllowed()) {
                stop = Reason.NO_LONGER_ALLOWED;
            }
        }
        if (!now.isBefore(noted.plus(NOTE_EVERY))) {
            noted = now;
            if (notes.note(job, progress, now)) {
                stop = stop == null ? Reason.CANCELLED : stop;
            }
        }
        var reason = stop;
        if (reason != null) {
            throw new JobStopped(reason);
        }
    }

    private boolean isAllowed() {
        return notes.beside(
                job,
                () -> callers.find(job.owner())
                        .filter(now -> kinds.allows(now, job))
                        .isPresent());
    }

    @Override
    public OutputStream file(String name, String mediaType) {
        var begun = new JobFile(job, notes, name, mediaType);
        file = begun;
        return begun;
    }

    @Override
    public void done(JobResult result) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A job is done in the transaction of its work");
        }
        if (!notes.finishWithin(job, result.report(), fileMade())) {
            throw new JobStopped(Reason.ENDED_ELSEWHERE);
        }
    }

    @Override
    public void keep(String name, byte[] piece) {
        notes.keep(job, name, piece);
    }

    @Override
    public Set<String> kept() {
        return notes.kept(job);
    }

    @Override
    public byte[] kept(String name) {
        return notes.kept(job, name);
    }

    /// What is known of the file, once it is closed; null when the job wrote none.
    @Nullable
    FileMade fileMade() {
        return file == null ? null : file.made();
    }
}
