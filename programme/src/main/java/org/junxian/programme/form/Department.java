package org.junxian.programme.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junxian.index.data.Frequency;
import org.junxian.index.data.Period;
import org.junxian.index.data.VariableId;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;

/// A department that keeps indicators for all units and states them once per period in one sheet.
///
/// @param demonstration its figures are invented, and every page and file says so
/// @param deadlineDays  its sheet is due this many days after the last day of the period
public record Department(
        String id,
        Text title,
        boolean demonstration,
        Frequency frequency,
        int deadlineDays,
        List<VariableId> indicators,
        List<Check> checks,
        Place place) {

    public Department {
        indicators = List.copyOf(indicators);
        checks = List.copyOf(checks);
    }

    /// The entries of its sheet, one per indicator it keeps, by the indicator's code.
    public SequencedMap<String, Entry> entries(Map<VariableId, Variable> variables) {
        var entries = new LinkedHashMap<String, Entry>();
        for (var indicator : indicators) {
            var variable = variables.get(indicator);
            if (variable == null) {
                throw new IllegalArgumentException("The programme has no variable " + indicator);
            }
            entries.put(indicator.code(), Entry.of(variable));
        }
        return entries;
    }

    /// The day by which the sheet of a period is due.
    public LocalDate deadline(Period period) {
        return Form.lastDay(period).plusDays(deadlineDays);
    }
}
