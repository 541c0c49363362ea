package org.junxian.app.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.statistics.internal.FigureStore;
import org.springframework.stereotype.Component;

/// Answers what was known, and when.
///
/// Of the revisions of a figure the newest recorded wins, whether it came with the package or was collected.
@Component
public class KnownFigures {

    private final FigureStore store;
    private final InArea inArea;

    KnownFigures(FigureStore store, InArea inArea) {
        this.store = store;
        this.inArea = inArea;
    }

    /// The figures of the area's programme as anyone with this area would have seen them at a moment, by indicator,
    /// period and unit. Figures of the package and published ones are for everybody (`Area.none`); what was
    /// accepted since the newest edition only for those whose area covers the unit.
    ///
    /// @throws IllegalStateException inside a transaction of another area
    public List<RecordedFigure> asOf(Area area, Instant moment, FigureFilter filter) {
        var figures = new ArrayList<RecordedFigure>();
        each(area, moment, filter, figures::add);
        return figures;
    }

    /// The same figures one after the other, for those who cannot hold them all.
    public void each(Area area, Instant moment, FigureFilter filter, Consumer<RecordedFigure> taker) {
        inArea.read(area, () -> {
            store.each(area, moment, filter, taker);
            return true;
        });
    }

    public FigureCount count(Area area, Instant moment, FigureFilter filter) {
        return inArea.read(area, () -> store.count(area, moment, filter));
    }

    /// The same for some indicators and periods; an empty set means all of them.
    public List<RecordedFigure> asOf(Area area, Instant moment, Set<String> indicators, Set<String> periods) {
        return inArea.read(area, () -> store.asOf(area, moment, indicators, periods));
    }

    /// Of every figure of these indicators the value that was stated first, whatever it was corrected to since.
    public List<RecordedFigure> firstStated(Area area, Set<String> indicators) {
        return inArea.read(area, () -> store.firstStated(area, indicators));
    }
}
