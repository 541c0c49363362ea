package org.junxian.app.statistics;

import java.util.List;
import org.junxian.app.statistics.RecordedFigure.Key;
import org.springframework.stereotype.Component;

/// Says which published results a correction of figures would touch. Nothing published changes by itself: an edition
/// stays as it is until somebody publishes an erratum beside it.
@Component
public class Impact {

    private final EditionReads editions;

    Impact(EditionReads editions) {
        this.editions = editions;
    }

    public List<TouchedEdition> of(String programme, List<Key> figures) {
        return figures.isEmpty() ? List.of() : editions.touchedBy(programme, figures);
    }
}
