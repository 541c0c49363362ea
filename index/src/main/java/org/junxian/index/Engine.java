package org.junxian.index;

import org.junxian.index.data.Figures;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.stage.Evaluation;

/// Evaluates schemes. Safe to share between threads; keeps no state between evaluations.
public final class Engine {

    private final int threads;

    /// An engine that uses up to `threads` threads; the result is the same, byte for byte, for any number.
    public Engine(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("An engine needs at least 1 thread, found " + threads);
        }
        this.threads = threads;
    }

    public Engine() {
        this(1);
    }

    /// Evaluates a scheme on figures (whose population is the population of the result). Throws an
    /// IllegalArgumentException that names the node when a figure does not suit the method (a negative score under
    /// a geometric mean, an unlisted category ...).
    public Result evaluate(Scheme scheme, Figures figures) {
        return new Evaluation(scheme, figures, threads).run();
    }
}
