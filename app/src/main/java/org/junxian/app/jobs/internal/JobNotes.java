package org.junxian.app.jobs.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.jobs.JobReport;
import org.junxian.app.jobs.JobView.JobProgress;
import org.junxian.app.jobs.internal.StoredJob.FileMade;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Component;

/// Writes down how jobs fare, each note in a short transaction of its own in the job's area, so that it stays whatever
/// becomes of the work itself, and is seen while a transaction of the work still runs.
@Component
class JobNotes {

    private static final int MOST_OPEN = 10;

    private final InArea inArea;
    private final JobStore store;
    private final JobFileStore files;
    private final JobPieceStore pieces;
    private final AuditTrail audit;
    private final Clock clock;
    private final String runner = UUID.randomUUID().toString();

    JobNotes(InArea inArea, JobStore store, JobFileStore files, JobPieceStore pieces, AuditTrail audit, Clock clock) {
        this.inArea = inArea;
        this.store = store;
        this.files = files;
        this.pieces = pieces;
        this.audit = audit;
        this.clock = clock;
    }

    /// This process, as its jobs name it.
    String runner() {
        return runner;
    }

    /// @throws Refusal when this person has too many open jobs
    StoredJob add(String owner, String kind, Text title, Area area, @Nullable String order) {
        return inArea.change(area, () -> {
            store.oneAtATime(area, owner);
            if (store.open(area, owner) >= MOST_OPEN) {
                throw Refusal.of(Problem.TOO_MANY_JOBS, String.valueOf(MOST_OPEN));
            }
            long id = store.add(area, owner, kind, title, order, runner, clock.instant());
            audit.append(new Actor(owner), "job started", "job " + id, kind + ": " + title.zh());
            return store.find(area, owner, id).orElseThrow();
        });
    }

    boolean begin(StoredJob job) {
        return inArea.apart(job.area(), () -> store.begin(job.area(), job.id(), runner, clock.instant()));
    }

    /// Asks on a connection of its own: that of the work may be busy with a long statement, and would never answer.
    <T> T beside(StoredJob job, Supplier<T> question) {
        return inArea.apart(job.area(), question);
    }

    /// @return whether the job is to stop
    boolean note(StoredJob job, JobProgress progress, Instant now) {
        return inArea.apart(job.area(), () -> store.note(job.area(), job.id(), runner, progress, now));
    }

    void finish(StoredJob job, @Nullable JobReport report, @Nullable FileMade file) {
        inArea.apart(job.area(), () -> finished(job, report, file));
    }

    /// The same within the transaction that runs around it.
    ///
    /// @return false when the job was ended by somebody else meanwhile
    boolean finishWithin(StoredJob job, @Nullable JobReport report, @Nullable FileMade file) {
        return inArea.change(job.area(), () -> finished(job, report, file));
    }

    private boolean finished(StoredJob job, @Nullable JobReport report, @Nullable FileMade file) {
        pieces.clear(job.area(), job.id());
        boolean finished = store.finish(job.area(), job.id(), runner, report, file, clock.instant());
        if (finished) {
            audit.append(new Actor(job.owner()), "job done", subject(job), job.kind());
        }
        return finished;
    }

    /// @param problem null when it was cancelled
    void end(StoredJob job, @Nullable Refusal problem) {
        change(job, () -> {
            pieces.clear(job.area(), job.id());
            if (store.end(job.area(), job.id(), problem, clock.instant())) {
                String what = problem == null ? "job cancelled" : "job failed";
                String why = problem == null ? "" : " " + problem.problem().code();
                audit.append(new Actor(job.owner()), what, subject(job), job.kind() + why);
            }
        });
    }

    void wantCancelled(StoredJob job) {
        change(job, () -> store.wantCancelled(job.area(), job.id()));
    }

    void clearFile(StoredJob job) {
        change(job, () -> files.clear(job.area(), job.id()));
    }

    void addPart(StoredJob job, int number, byte[] content) {
        change(job, () -> files.add(job.area(), job.id(), number, content));
    }

    void keep(StoredJob job, String name, byte[] piece) {
        change(job, () -> pieces.add(job.area(), job.id(), name, piece));
    }

    Set<String> kept(StoredJob job) {
        return inArea.apart(job.area(), () -> pieces.names(job.area(), job.id()));
    }

    byte[] kept(StoredJob job, String name) {
        return inArea.apart(job.area(), () -> pieces.find(job.area(), job.id(), name))
                .orElseThrow(() -> new NoSuchElementException("Job " + job.id() + " kept no piece " + name));
    }

    Optional<byte[]> part(Area area, StoredJob job, int number) {
        return inArea.read(area, () -> files.part(area, job.id(), number));
    }

    List<StoredJob> list(Area area, String owner) {
        return inArea.read(area, () -> store.list(area, owner));
    }

    Optional<StoredJob> find(Area area, String owner, long id) {
        return inArea.read(area, () -> store.find(area, owner, id));
    }

    private void change(StoredJob job, Runnable work) {
        inArea.apart(job.area(), () -> {
            work.run();
            return true;
        });
    }

    private static String subject(StoredJob job) {
        return "job " + job.id();
    }
}
