package org.junxian.app.statistics;

import java.time.Instant;
import java.util.List;
import org.junxian.app.statistics.internal.FigureStore;
import org.springframework.stereotype.Component;

/// Answers what was known, and when.
@Component
public class KnownFigures {

    private final FigureStore store;

    KnownFigures(FigureStore store) {
        this.store = store;
    }

    /// The figures as anyone would have seen them at a moment, by indicator, period and unit.
    public List<RecordedFigure> asOf(String programme, Instant moment, FigureFilter filter) {
        return store.asOf(programme, moment, filter);
    }
}
