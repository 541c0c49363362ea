package org.junxian.app.jobs.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.database.Database;
import org.junxian.app.jobs.ResumableWork.Order;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Looks after jobs whose process died: what can be taken up again is, everything else is marked as failed. An embedded
/// database has only one process at a time, so all open jobs of others are orphans; on a server a process is dead when
/// its heart has not beaten for a while.
@Component
class JobSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobSweep.class);
    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final InArea inArea;
    private final JobStore store;
    private final JobFileStore files;
    private final JobNotes notes;
    private final JobRunner runner;
    private final JobKinds kinds;
    private final boolean alone;
    private final Clock clock;
    private volatile @Nullable Thread beating;

    JobSweep(
            InArea inArea,
            JobStore store,
            JobFileStore files,
            JobNotes notes,
            JobRunner runner,
            JobKinds kinds,
            Database database,
            Clock clock) {
        this.inArea = inArea;
        this.store = store;
        this.files = files;
        this.notes = notes;
        this.runner = runner;
        this.kinds = kinds;
        this.alone = database.kind() == Database.Kind.EMBEDDED;
        this.clock = clock;
    }

    @Override
    public void start() {
        runner.open();
        var thread = Thread.ofVirtual().name("job-sweep").unstarted(this::beatAndSweep);
        beating = thread;
        thread.start();
    }

    @Override
    public boolean isRunning() {
        return beating != null;
    }

    @Override
    public void stop() {
        var thread = beating;
        beating = null;
        runner.stopAll();
        try {
            var until = clock.instant().plus(PATIENCE);
            while (!runner.isIdle() && clock.instant().isBefore(until)) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void beatAndSweep() {
        while (beating == Thread.currentThread()) {
            try {
                var now = clock.instant();
                inEachProgramme(area -> store.beat(area, notes.runner(), now));
                sweep(now);
                Thread.sleep(BEAT);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Jobs could not be looked after just now: {}", e.toString());
                if (pauseInterrupted()) {
                    return;
                }
            }
        }
    }

    private static boolean pauseInterrupted() {
        try {
            Thread.sleep(BEAT);
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void sweep(Instant now) {
        var silentSince = alone ? now.plus(SILENCE) : now.minus(SILENCE);
        for (String programme : store.programmes()) {
            var whole = Area.whole(programme);
            for (var orphan : inArea.read(whole, () -> store.orphans(whole, notes.runner(), silentSince))) {
                adopt(orphan, silentSince);
            }
            inArea.change(whole, () -> {
                files.forget(whole, now.minus(StoredJob.FILES_KEPT));
                return true;
            });
        }
    }

    private void adopt(StoredJob orphan, Instant silentSince) {
        var kind = kinds.find(orphan.kind()).orElse(null);
        var order = orphan.order();
        if (kind == null || order == null) {
            LOG.info("Job {} was interrupted and is marked as failed", orphan.id());
            notes.end(orphan, Refusal.of(Problem.JOB_INTERRUPTED));
            return;
        }
        var area = orphan.area();
        boolean taken = inArea.change(
                area, () -> store.takeOver(area, orphan.id(), notes.runner(), silentSince, clock.instant()));
        if (taken) {
            LOG.info("Job {} was interrupted and is taken up again", orphan.id());
            runner.run(orphan, kind.work(new Order(orphan.owner(), area, order)));
        }
    }

    private void inEachProgramme(Consumer<Area> work) {
        for (String programme : store.programmes()) {
            var whole = Area.whole(programme);
            inArea.change(whole, () -> {
                work.accept(whole);
                return true;
            });
        }
    }
}
