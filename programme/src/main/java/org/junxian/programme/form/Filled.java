package org.junxian.programme.form;

import java.util.Map;
import java.util.Set;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;

/// A return as far as it is filled in.
///
/// @param figures by entry id; an entry that is not in the map was left empty. What a department keeps or is known
///                already stands here too, as far as it is there
/// @param texts   the entries that hold a text
public record Filled(UnitId unit, Period period, Map<String, Figure> figures, Set<String> texts) {

    public Filled {
        figures = Map.copyOf(figures);
        texts = Set.copyOf(texts);
    }

    public Filled(UnitId unit, Period period, Map<String, Figure> figures) {
        this(unit, period, figures, Set.of());
    }

    public Figure figure(String entry) {
        return figures.getOrDefault(entry, Figure.NOT_REPORTED);
    }

    /// Whether nothing at all was entered; "does not apply" with a reason is something.
    public boolean isEmpty(String entry) {
        return figure(entry) instanceof Figure.NotReported && !texts.contains(entry);
    }
}
