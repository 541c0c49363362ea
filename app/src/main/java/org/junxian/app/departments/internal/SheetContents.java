package org.junxian.app.departments.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.app.departments.SheetValue;
import org.junxian.app.departments.internal.Entered.CellKey;
import org.junxian.app.statistics.RecordedFigure.Key;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;

/// A sheet with everything around it: its cells, and the figures that are known of its units.
///
/// @param cells as they were entered last
/// @param known of earlier periods, and of other variables
public record SheetContents(SheetFrame frame, Sheet sheet, Map<CellKey, Entered> cells, Map<Key, Figure> known) {

    public SheetValue value(String unit, String indicator) {
        var cell = cells.get(new CellKey(unit, indicator));
        return cell == null ? SheetValue.EMPTY : cell.value();
    }

    /// The figure of a variable: of this very sheet, or known otherwise.
    public Figure figure(String unit, String variable, Period period) {
        boolean own = frame.units().containsKey(unit) && frame.indicators().containsKey(variable);
        if (period.equals(frame.period()) && own) {
            return value(unit, variable).figure();
        }
        return known.getOrDefault(new Key(unit, variable, period.toString()), Figure.NOT_REPORTED);
    }

    @Nullable
    Double last(String unit, String indicator) {
        return figure(unit, indicator, frame.earlier(1)) instanceof Figure.Value(var amount) ? amount : null;
    }

    public int filled() {
        return (int) cells.values().stream()
                .filter(Entered::isFilled)
                .filter(cell -> frame.units().containsKey(cell.key().unit())
                        && frame.indicators().containsKey(cell.key().indicator()))
                .count();
    }
}
