package org.junxian.cli;

import java.util.concurrent.TimeUnit;

/// Tells on `err` what a command is doing, once it has been busy for a second; shorter runs stay silent.
final class Progress implements AutoCloseable {

    private static final long SILENT_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Terminal terminal;
    private final long start = System.nanoTime();
    private String step = "";
    private String told = "";
    private boolean closed;

    Progress(Terminal terminal) {
        this.terminal = terminal;
        Thread.ofPlatform().daemon().name("progress").start(this::watch);
    }

    /// The next step, by the key of its text.
    synchronized void step(String key, Object... words) {
        step = terminal.words().text(key, words);
        if (System.nanoTime() - start >= SILENT_NANOS) {
            tell();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private synchronized void watch() {
        try {
            long left = SILENT_NANOS;
            while (!closed && left > 0) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
                left = SILENT_NANOS - (System.nanoTime() - start);
            }
            if (!closed) {
                tell();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        if (!step.isEmpty() && !step.equals(told)) {
            told = step;
            terminal.err().println(step);
        }
    }
}
