package org.junxian.app.collection.internal;

import org.junxian.app.programmes.Programmes;
import org.junxian.index.data.Period;
import org.springframework.stereotype.Component;

/// Finds the form a collection was opened with, whatever package is in force now.
@Component
class Questions {

    private final Programmes programmes;

    Questions(Programmes programmes) {
        this.programmes = programmes;
    }

    Question of(Standing standing) {
        var id = standing.id();
        var programme =
                programmes.get(id.programme(), standing.packageVersion()).content();
        var form = programme.forms().get(id.form());
        if (form == null) {
            throw new IllegalStateException("Package version %s/%s has lost its form %s"
                    .formatted(id.programme(), standing.packageVersion(), id.form()));
        }
        return Question.of(programme, form, Period.parse(id.period()));
    }
}
