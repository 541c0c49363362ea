package org.junxian.app.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junxian.app.statistics.RecordedFigure.Key;
import org.junxian.app.statistics.internal.FigureStore;
import org.junxian.index.data.Figure;
import org.springframework.stereotype.Component;

/// Takes in all figures of a package: what is new or different becomes a revision, what is gone is withdrawn, what is
/// the same is left alone. Doing it twice changes nothing.
@Component
public class RecordFigures {

    /// A figure as a package states it.
    public record Stated(Key key, Figure figure, String source, boolean demonstration) {}

    /// What taking them in would do.
    public record Difference(List<Stated> added, List<Stated> changed, List<Key> withdrawn, int unchanged) {}

    private final FigureStore store;

    RecordFigures(FigureStore store) {
        this.store = store;
    }

    /// Compares without changing anything.
    ///
    /// @throws IllegalArgumentException when a figure stands twice
    public Difference compare(String programme, List<Stated> stated) {
        Map<Key, RecordedFigure> known = new LinkedHashMap<>();
        store.newest(programme).forEach(figure -> known.put(figure.key(), figure));
        var added = new ArrayList<Stated>();
        var changed = new ArrayList<Stated>();
        Map<Key, Stated> seen = new LinkedHashMap<>();
        for (var figure : stated) {
            if (seen.put(figure.key(), figure) != null) {
                throw new IllegalArgumentException("The figure " + figure.key() + " stands twice");
            }
            var before = known.remove(figure.key());
            if (before == null) {
                added.add(figure);
            } else if (!same(before, figure)) {
                changed.add(figure);
            }
        }
        int unchanged = stated.size() - added.size() - changed.size();
        return new Difference(added, changed, List.copyOf(known.keySet()), unchanged);
    }

    /// Records the difference in the caller's transaction.
    public void handle(String programme, int version, Difference difference) {
        var moment = store.nextMoment(programme);
        store.addFirstOrNext(programme, version, moment, difference.added());
        store.addFirstOrNext(programme, version, moment, difference.changed());
        store.withdraw(programme, version, moment, difference.withdrawn());
    }

    private static boolean same(RecordedFigure before, Stated now) {
        return before.figure().equals(now.figure())
                && before.source().equals(now.source())
                && before.demonstration() == now.demonstration();
    }
}
