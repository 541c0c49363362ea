package org.junxian.app.collection.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junxian.app.area.Area;
import org.junxian.app.audit.Actor;
import org.junxian.app.collection.CellValue;
import org.junxian.app.statistics.RecordAccepted;
import org.junxian.app.statistics.RecordAccepted.Accepted;
import org.junxian.app.statistics.RecordedFigure.Key;
import org.junxian.index.data.VariableId;
import org.junxian.programme.form.Entry;
import org.springframework.stereotype.Component;

/// What an accepted return says, as observations.
@Component
class AcceptedFigures {

    private final RecordAccepted record;

    AcceptedFigures(RecordAccepted record) {
        this.record = record;
    }

    /// In the transaction of the acceptance.
    void record(Area area, Standing standing, Question question, Map<String, StoredCell> stored, Actor by) {
        var figures = new ArrayList<Accepted>();
        for (var entry : observed(question)) {
            var cell = stored.get(entry.id());
            var value = cell == null ? CellValue.EMPTY : cell.value();
            figures.add(new Accepted(key(standing, entry.indicator().orElseThrow()), value.figure()));
        }
        var id = standing.id();
        record.handle(area, id.programme(), id.toString(), standing.demonstration(), figures, by);
    }

    /// The figures that a return of this form becomes.
    static List<Key> keys(Standing standing, Question question) {
        return observed(question).stream()
                .map(entry -> key(standing, entry.indicator().orElseThrow()))
                .toList();
    }

    private static List<Entry> observed(Question question) {
        return question.asked().stream()
                .filter(entry -> entry.indicator().isPresent())
                .toList();
    }

    private static Key key(Standing standing, VariableId indicator) {
        return new Key(standing.id().unit(), indicator.code(), standing.id().period());
    }
}
