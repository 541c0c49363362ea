package org.junxian.app.collection.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.app.collection.CellValue;
import org.junxian.app.statistics.RecordedFigure;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;
import org.junxian.index.data.VariableId;
import org.junxian.programme.form.Entry;
import org.junxian.programme.form.Surroundings;

/// What is known besides a return itself. Immutable once made, so it may be kept and shared while nothing
/// changes.
///
/// @param earlier   cells of the same form in earlier periods, by period and entry
/// @param elsewhere cells of other forms for the same period, by form and entry
/// @param known     figures of the unit by period and variable
/// @param siblings  cells of all units below the same parent, by entry; only of entries that a check adds up
/// @param parent    figures of the parent for the period, by variable
record Around(
        Question question,
        Map<String, Map<String, CellValue>> earlier,
        Map<String, Map<String, CellValue>> elsewhere,
        Map<String, Map<String, RecordedFigure>> known,
        Map<String, List<Double>> siblings,
        Map<String, RecordedFigure> parent)
        implements Surroundings {

    @Override
    public Figure earlier(String entry, Period period) {
        var reported = earlier.getOrDefault(period.toString(), Map.of()).get(entry);
        if (reported != null && !reported.isEmpty()) {
            return reported.figure();
        }
        var asked = question.entries().get(entry);
        return asked == null
                ? Figure.NOT_REPORTED
                : asked.indicator()
                        .map(indicator -> figure(known(indicator, period)))
                        .orElse(Figure.NOT_REPORTED);
    }

    @Override
    public Figure elsewhere(String form, String entry) {
        return elsewhere
                .getOrDefault(form, Map.of())
                .getOrDefault(entry, CellValue.EMPTY)
                .figure();
    }

    @Override
    public Figure known(VariableId variable) {
        return figure(known(variable, question.period()));
    }

    @Override
    public List<Double> siblings(String entry) {
        return siblings.getOrDefault(entry, List.of());
    }

    @Override
    public Figure parent(String entry) {
        var asked = question.entries().get(entry);
        return asked == null
                ? Figure.NOT_REPORTED
                : asked.indicator()
                        .map(indicator -> figure(parent.get(indicator.code())))
                        .orElse(Figure.NOT_REPORTED);
    }

    /// The value one year before; null when it is not known.
    @Nullable
    Double last(Entry entry) {
        return earlier(entry.id(), question.yearsBefore(1)) instanceof Figure.Value(var amount) ? amount : null;
    }

    /// What is known of an entry that is not asked; null when nothing is.
    @Nullable
    RecordedFigure known(Entry entry) {
        return entry.isAsked() || entry.indicator().isEmpty()
                ? null
                : known(entry.indicator().get(), question.period());
    }

    private @Nullable RecordedFigure known(VariableId variable, Period period) {
        return known.getOrDefault(period.toString(), Map.of()).get(variable.code());
    }

    private static Figure figure(@Nullable RecordedFigure figure) {
        return figure == null ? Figure.NOT_REPORTED : figure.figure();
    }
}
