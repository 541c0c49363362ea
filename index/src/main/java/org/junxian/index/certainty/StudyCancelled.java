package org.junxian.index.certainty;

/// The study was stopped before its end, because somebody asked for it.
public final class StudyCancelled extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StudyCancelled() {
        super("The study was cancelled");
    }
}
