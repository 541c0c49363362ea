package org.junxian.app.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Somebody at work while the platform is killed. Knows in which states the thing worked on may be: the one that was
/// answered last, and those that were asked for since without an answer.
public abstract class Worker implements Runnable {

    private final String name;
    private final Set<String> possible = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();
    private volatile boolean stopped;
    private volatile int done;
    private volatile String trouble = "";

    protected Worker(String name) {
        this.name = name;
    }

    /// How the thing stands now, asked from the platform; null when the platform does not answer.
    protected abstract @Nullable String state();

    /// Does the next thing: [#trying] before asking, [#answered] after the answer.
    protected abstract void work(String state) throws Exception;

    protected final void trying(String state) {
        possible.add(state);
    }

    protected final void answered(String state) {
        possible.clear();
        possible.add(state);
        done++;
        trouble = "";
    }

    @Override
    public final void run() {
        while (!stopped) {
            try {
                String state = state();
                if (state == null) {
                    pause();
                } else {
                    compare(state);
                    work(state);
                }
            } catch (Exception | AssertionError e) {
                trouble = e.toString();
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void compare(String state) {
        if (!possible.isEmpty() && !possible.contains(state)) {
            wrong.add("it is " + state + ", but can only be " + possible);
        }
        possible.clear();
        possible.add(state);
    }

    public final void lookOnceMore() {
        trouble = "";
        String state = state();
        if (state == null) {
            wrong.add("there is no answer");
        } else {
            compare(state);
        }
    }

    public final void stop() {
        stopped = true;
    }

    public final List<String> wrong() {
        return wrong;
    }

    public final int done() {
        return done;
    }

    @Override
    public String toString() {
        return name + " did " + done + (trouble.isEmpty() ? "" : ", lately: " + trouble);
    }
}
