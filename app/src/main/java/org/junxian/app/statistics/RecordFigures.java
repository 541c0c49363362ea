package org.junxian.app.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junxian.app.statistics.RecordedFigure.Key;
import org.junxian.app.statistics.internal.FigureStore;
import org.junxian.app.statistics.internal.NewRevision;
import org.junxian.index.data.Figure;
import org.springframework.stereotype.Component;

/// Takes in all figures of a package: what is new or different becomes a revision, what is gone is withdrawn, what is
/// the same is left alone. Doing it twice changes nothing. Figures that were collected are no business of a package:
/// they are neither compared nor withdrawn.
@Component
public class RecordFigures {

    /// A figure as a package states it.
    public record Stated(Key key, Figure figure, String source, boolean demonstration) {}

    /// What taking them in would do.
    public record Difference(List<Stated> added, List<Stated> changed, List<RecordedFigure> withdrawn, int unchanged) {}

    private final FigureStore store;

    RecordFigures(FigureStore store) {
        this.store = store;
    }

    /// Compares without changing anything.
    ///
    /// @throws IllegalArgumentException when a figure stands twice
    public Difference compare(String programme, List<Stated> stated) {
        Map<Key, RecordedFigure> known = new LinkedHashMap<>();
        store.newestOfPackage(programme).forEach(figure -> known.put(figure.key(), figure));
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
        return new Difference(added, changed, List.copyOf(known.values()), unchanged);
    }

    /// Records the difference in the caller's transaction, which must work in the whole area of the programme: only
    /// there all revisions are seen.
    public void handle(String programme, int version, Difference difference) {
        var moment = store.nextMoment(programme);
        var revisions = new ArrayList<NewRevision>();
        Stream.concat(difference.added().stream(), difference.changed().stream())
                .map(it -> NewRevision.of(it.key(), it.figure(), it.source(), it.demonstration()))
                .forEach(revisions::add);
        difference.withdrawn().stream()
                .map(it -> NewRevision.withdrawal(it.key(), it.source(), it.demonstration()))
                .forEach(revisions::add);
        store.append(programme, version, moment, null, null, revisions);
    }

    private static boolean same(RecordedFigure before, Stated now) {
        return before.figure().equals(now.figure())
                && before.source().equals(now.source())
                && before.demonstration() == now.demonstration();
    }
}
