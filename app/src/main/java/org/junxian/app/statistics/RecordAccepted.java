package org.junxian.app.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junxian.app.area.Area;
import org.junxian.app.audit.Actor;
import org.junxian.app.statistics.RecordedFigure.Key;
import org.junxian.app.statistics.internal.FigureStore;
import org.junxian.app.statistics.internal.FigureStore.Held;
import org.junxian.app.statistics.internal.NewRevision;
import org.junxian.index.data.Figure;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes in what was accepted: the figures of one return or of one department's sheet, all of them. What is new or
/// different becomes a revision, what this origin no longer states is withdrawn, what is the same is left alone, so
/// that accepting a second time changes nothing.
@Component
public class RecordAccepted {

    /// A figure as a return or a sheet states it. One that was not reported is left out, or given as such.
    public record Accepted(Key key, Figure figure) {}

    /// How many figures became a revision, were taken back, and stayed as they were.
    public record Recorded(int revisions, int withdrawn, int unchanged) {}

    private final FigureStore store;

    RecordAccepted(FigureStore store) {
        this.store = store;
    }

    /// Records in the caller's transaction, which must work in the whole area of the programme. Until it ends no
    /// package is loaded and nothing is published, so call it before anything is added to the audit trail.
    ///
    /// @param origin        the id of the return or sheet; the figures are shown with the source [CollectedSource]
    ///                      makes of it
    /// @param demonstration whether the figures are invented
    /// @param figures       everything the origin states; an empty list takes back all it ever stated
    /// @throws IllegalArgumentException when the area is not the whole programme, or a figure stands twice
    @Transactional(propagation = Propagation.MANDATORY)
    public Recorded handle(
            Area area, String programme, String origin, boolean demonstration, List<Accepted> figures, Actor by) {
        if (!area.equals(Area.whole(programme))) {
            throw new IllegalArgumentException("Accepting needs the whole area of " + programme);
        }
        store.holdStill();
        String source = CollectedSource.of(origin).id();
        Map<Key, Held> held = new LinkedHashMap<>();
        store.heldBy(programme, origin).forEach(it -> held.put(it.figure().key(), it));
        var revisions = new ArrayList<NewRevision>();
        int unchanged = 0;
        for (var stated : stated(figures).entrySet()) {
            var before = held.remove(stated.getKey());
            if (before != null && before.says(stated.getValue(), demonstration)) {
                unchanged++;
            } else {
                revisions.add(NewRevision.of(stated.getKey(), stated.getValue(), source, demonstration));
            }
        }
        for (var gone : held.values()) {
            revisions.add(NewRevision.withdrawal(
                    gone.figure().key(), source, gone.figure().demonstration()));
        }
        store.append(
                programme, store.packageVersion(programme), store.nextMoment(programme), origin, by.name(), revisions);
        return new Recorded(revisions.size() - held.size(), held.size(), unchanged);
    }

    private static Map<Key, Figure> stated(List<Accepted> figures) {
        Map<Key, Figure> stated = new LinkedHashMap<>();
        for (var figure : figures) {
            if (!(figure.figure() instanceof Figure.NotReported) && stated.put(figure.key(), figure.figure()) != null) {
                throw new IllegalArgumentException("The figure " + figure.key() + " stands twice");
            }
        }
        return stated;
    }
}
