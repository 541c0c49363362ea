package org.junxian.programme.form;

import java.util.Map;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;

/// A return as far as it is filled in.
///
/// @param figures by entry id; an entry that is not in the map was left empty. Texts are not in it
public record Filled(UnitId unit, Period period, Map<String, Figure> figures) {

    public Filled {
        figures = Map.copyOf(figures);
    }

    public Figure figure(String entry) {
        return figures.getOrDefault(entry, Figure.NOT_REPORTED);
    }
}
