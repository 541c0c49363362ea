package org.junxian.index.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/// Runs independent tasks on several threads. Every task writes to a place of its own, so the outcome does not
/// depend on the number of threads; when tasks fail, the failure of the first in order is thrown.
public final class Lanes {

    private Lanes() {}

    public static void run(int threads, int tasks, IntConsumer task) {
        if (threads == 1 || tasks < 2) {
            for (int j = 0; j < tasks; j++) {
                task.accept(j);
            }
            return;
        }
        try (var pool = Executors.newFixedThreadPool(Math.min(threads, tasks))) {
            List<Future<?>> running = new ArrayList<>();
            for (int j = 0; j < tasks; j++) {
                int number = j;
                running.add(pool.submit(() -> task.accept(number)));
            }
            running.forEach(Lanes::join);
        }
    }

    private static void join(Future<?> future) {
        try {
            future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The evaluation was interrupted", e);
        }
    }
}
