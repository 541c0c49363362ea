package org.junxian.programme.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junxian.index.data.Frequency;
import org.junxian.index.data.Period;
import org.junxian.programme.model.Grounds;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Validity;

/// A form that units of one level return for each period.
///
/// @param demonstration what is entered are invented figures, and every page and file says so
/// @param kinds        the kinds of unit that return it, ids of the programme's kinds
/// @param deadlineDays a return is due this many days after the last day of its period
public record Form(
        String id,
        Text title,
        boolean demonstration,
        Frequency frequency,
        List<String> kinds,
        int deadlineDays,
        Validity validity,
        List<Section> sections,
        List<Check> checks,
        Grounds grounds,
        Place place) {

    public Form {
        kinds = List.copyOf(kinds);
        sections = List.copyOf(sections);
        checks = List.copyOf(checks);
    }

    /// Every entry by id, in the order of the form.
    public SequencedMap<String, Entry> entries() {
        var entries = new LinkedHashMap<String, Entry>();
        for (var section : sections) {
            for (var line : section.lines()) {
                line.entries().forEach(entry -> entry.ifPresent(it -> entries.put(it.id(), it)));
            }
        }
        return entries;
    }

    /// The day by which the return of a period is due.
    public LocalDate deadline(Period period) {
        return lastDay(period).plusDays(deadlineDays);
    }

    /// The last day a period speaks of.
    public static LocalDate lastDay(Period period) {
        int months = 12 / period.frequency().perYear();
        return LocalDate.of(period.year(), period.number() * months, 1)
                .plusMonths(1)
                .minusDays(1);
    }
}
