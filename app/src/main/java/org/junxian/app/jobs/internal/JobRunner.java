package org.junxian.app.jobs.internal;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.CallerNow;
import org.junxian.app.area.Area;
import org.junxian.app.jobs.JobStopped;
import org.junxian.app.jobs.JobStopped.Reason;
import org.junxian.app.jobs.JobWork;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Runs jobs on virtual threads, a few at a time; the others wait in the order they came.
@Component
public class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final JobNotes notes;
    private final CallerNow callers;
    private final JobKinds kinds;
    private final Clock clock;
    private final Semaphore places;
    private final int mostOpen;
    private final Map<Long, RunningJob> open = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    JobRunner(
            JobNotes notes,
            CallerNow callers,
            JobKinds kinds,
            Clock clock,
            @Value("${junxian.jobs.parallel:2}") int parallel,
            @Value("${junxian.jobs.most-open:200}") int mostOpen) {
        this.notes = notes;
        this.callers = callers;
        this.kinds = kinds;
        this.mostOpen = mostOpen;
        this.clock = clock;
        this.places = new Semaphore(parallel, true);
    }

    /// @throws IllegalStateException inside a transaction: the job would begin before it commits
    /// @throws Refusal when this person, or everybody together, has too many open jobs
    public StoredJob start(Caller by, String kind, Text title, Area area, @Nullable String order, JobWork work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A job is started outside of transactions");
        }
        if (open.size() >= mostOpen) {
            throw Refusal.of(Problem.JOBS_FULL, String.valueOf(mostOpen));
        }
        var job = notes.add(by.name(), kind, title, area, order);
        run(job, work);
        return job;
    }

    /// Runs a job that is waiting in the name of this process.
    void run(StoredJob job, JobWork work) {
        var running = new RunningJob(job, notes, callers, kinds, clock);
        open.put(job.id(), running);
        Thread.ofVirtual().name("job-" + job.id()).start(() -> waitAndWork(running, work));
    }

    private void waitAndWork(RunningJob running, JobWork work) {
        places.acquireUninterruptibly();
        try {
            if (!stopping && notes.begin(running.job())) {
                work(running, work);
            }
        } catch (RuntimeException e) {
            LOG.error(
                    "Job {} could not be noted; it is marked at the next sweep",
                    running.job().id(),
                    e);
        } finally {
            places.release();
            open.remove(running.job().id());
        }
    }

    private void work(RunningJob running, JobWork work) {
        var job = running.job();
        try {
            notes.finish(job, work.run(running).report(), running.fileMade());
        } catch (JobStopped e) {
            stopped(job, e.reason());
        } catch (Refusal e) {
            notes.end(job, e);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Failure {} in job {}", reference, job.id(), e);
            notes.end(job, Refusal.of(Problem.OUR_FAULT, reference));
        }
    }

    private void stopped(StoredJob job, Reason reason) {
        switch (reason) {
            case CANCELLED -> notes.end(job, null);
            case NO_LONGER_ALLOWED -> notes.end(job, Refusal.of(Problem.JOB_NO_LONGER_ALLOWED));
            case ENDED_ELSEWHERE -> LOG.info("Job {} was ended by another process; its work was taken back", job.id());
            case PLATFORM_STOPS -> {
                if (job.order() == null) {
                    notes.end(job, Refusal.of(Problem.JOB_INTERRUPTED));
                }
            }
        }
    }

    /// A waiting job ends at once, a running one at its next step.
    void cancel(StoredJob job) {
        notes.wantCancelled(job);
        var running = open.get(job.id());
        if (running != null) {
            running.stop(Reason.CANCELLED);
        }
        if (job.state().equals("waiting")) {
            notes.end(job, null);
        }
    }

    /// Takes jobs on, also after a stop.
    void open() {
        stopping = false;
    }

    /// Ends what runs; what can be taken up again is left for the next start.
    void stopAll() {
        stopping = true;
        open.values().forEach(running -> running.stop(Reason.PLATFORM_STOPS));
    }

    boolean isIdle() {
        return open.isEmpty();
    }
}
