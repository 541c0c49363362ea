package org.junxian.app.collection.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.area.InArea;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.statistics.Impact;
import org.junxian.app.statistics.TouchedEdition;
import org.springframework.stereotype.Component;

/// What happened to a return, and what has been built on it.
@Component
class ReturnPast {

    private final Desk desk;
    private final HistoryStore history;
    private final Impact impact;
    private final InArea inArea;

    ReturnPast(Desk desk, HistoryStore history, Impact impact, InArea inArea) {
        this.desk = desk;
        this.history = history;
        this.impact = impact;
        this.inArea = inArea;
    }

    List<HistoryStore.ReturnEvent> history(Caller caller, ReturnId id, @Nullable String entry) {
        var area = desk.area(caller, id.programme());
        return inArea.read(area, () -> {
            desk.get(area, id);
            return history.list(area, id, entry);
        });
    }

    List<TouchedEdition> impact(Caller caller, ReturnId id) {
        var area = desk.area(caller, id.programme());
        return impact(inArea.read(area, () -> desk.get(area, id)));
    }

    /// The editions that a correction would touch, for the trail.
    String touched(Standing standing) {
        var editions = impact(standing).stream().map(TouchedEdition::edition).toList();
        return editions.isEmpty() ? "" : "; read by " + String.join(", ", editions);
    }

    private List<TouchedEdition> impact(Standing standing) {
        return impact.of(standing.id().programme(), AcceptedFigures.keys(standing, desk.question(standing)));
    }
}
