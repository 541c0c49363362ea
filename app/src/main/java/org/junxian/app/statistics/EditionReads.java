package org.junxian.app.statistics;

import java.util.List;
import org.junxian.app.statistics.RecordedFigure.Key;

/// Knows which published editions read which figures; answered by whoever publishes editions.
public interface EditionReads {

    /// The editions in force (not replaced by an erratum) that read any of these figures, the newest first.
    List<TouchedEdition> touchedBy(String programme, List<Key> figures);
}
