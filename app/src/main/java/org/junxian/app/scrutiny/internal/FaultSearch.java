package org.junxian.app.scrutiny.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junxian.index.data.Unit;
import org.junxian.index.reasons.Probe;
import org.junxian.index.reasons.RuleFault;
import org.junxian.index.reasons.RuleProbe;
import org.junxian.programme.result.EvaluatedScheme;

/// A search for faults of one rule, unit by unit. Others may look at it while it runs.
final class FaultSearch {

    private final EvaluatedScheme evaluated;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile int done;
    private volatile boolean failed;
    private volatile List<RuleFault> faults = List.of();

    FaultSearch(EvaluatedScheme evaluated) {
        this.evaluated = evaluated;
    }

    void run() {
        try {
            var probe = RuleProbe.of(
                    new Probe(evaluated.result(), evaluated.figures().figures()));
            var found = new ArrayList<RuleFault>();
            int tried = 0;
            for (Unit unit : evaluated.result().population().units()) {
                found.addAll(probe.faults(unit.id()));
                tried++;
                done = tried;
            }
            faults = List.copyOf(found);
        } catch (RuntimeException | Error e) {
            failed = true;
            throw e;
        } finally {
            end.countDown();
        }
    }

    void await(Duration longest) {
        try {
            end.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean ended() {
        return end.getCount() == 0;
    }

    boolean failed() {
        return failed;
    }

    boolean found() {
        return ended() && !failed;
    }

    int done() {
        return done;
    }

    int total() {
        return evaluated.result().population().size();
    }

    /// What was found; nothing before the end.
    List<RuleFault> faults() {
        return faults;
    }

    EvaluatedScheme evaluated() {
        return evaluated;
    }
}
