package org.junxian.programme.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.programme.Programme;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.check.Problem;
import org.junxian.programme.form.Entry;
import org.junxian.programme.form.Form;
import org.junxian.programme.form.GivenReturns;
import org.junxian.programme.form.GivenReturns.Cell;
import org.junxian.programme.format.Tables;
import org.junxian.programme.model.Place;
import org.junxian.programme.table.DecodeText;
import org.junxian.programme.table.Row;
import org.junxian.programme.table.Table;

/// Reads returns from a CSV file, one entry per row. What cannot be read is in the findings, with its line.
public final class ReadReturns {

    private final Programme programme;
    private final Form form;
    private final Findings findings;
    private final Map<Cell, Figure> figures = new HashMap<>();
    private final Set<Cell> texts = new HashSet<>();
    private final Map<Cell, Place> places = new HashMap<>();

    private ReadReturns(Programme programme, Form form, Findings findings) {
        this.programme = programme;
        this.form = form;
        this.findings = findings;
    }

    /// The returns of a file; complete only when there are no errors among the findings.
    public static GivenReturns read(Programme programme, Form form, byte[] bytes, String file, Findings findings) {
        ReadReturns read = new ReadReturns(programme, form, findings);
        List<Row> rows = DecodeText.decode(bytes, file, findings)
                .flatMap(text -> Table.read(Tables.RETURN, text, file, findings))
                .orElse(List.of());
        rows.forEach(read::row);
        if (rows.isEmpty() && findings.none()) {
            findings.add(Problem.FILE_EMPTY, Place.ofFile(file));
        }
        return new GivenReturns(programme, form, read.figures, read.texts);
    }

    private void row(Row row) {
        Optional<Form> of = formOf(row);
        Optional<UnitId> unit = unit(row);
        Optional<Period> period = of.flatMap(f -> period(row, f));
        Optional<Entry> entry = of.flatMap(f -> entry(row, f));
        if (unit.isEmpty() || period.isEmpty() || entry.isEmpty() || of.isEmpty()) {
            return;
        }
        Cell cell =
                new Cell(of.get().id(), unit.get(), period.get(), entry.get().id());
        Place before = places.putIfAbsent(cell, row.place());
        if (before != null) {
            findings.addRelated(
                    Problem.FIGURE_TWICE, row.place(), List.of(before), cell.unit(), cell.entry(), cell.period());
            return;
        }
        value(row, entry.get(), cell);
    }

    private void value(Row row, Entry entry, Cell cell) {
        String value = row.text("value");
        String reason = row.text("not-applicable");
        if (!reason.isEmpty()) {
            if (!value.isEmpty()) {
                findings.add(Problem.VALUE_WITH_STATUS, row.place("value"), value, "not-applicable");
            }
            figures.put(cell, new Figure.NotApplicable(reason));
        } else if (entry.kind() == Entry.Kind.TEXT) {
            if (!value.isEmpty()) {
                texts.add(cell);
            }
        } else if (value.isEmpty()) {
            figures.put(cell, Figure.NOT_REPORTED);
        } else {
            row.number("value").ifPresent(number -> figures.put(cell, new Figure.Value(number)));
        }
    }

    private Optional<Form> formOf(Row row) {
        String name = row.text("form");
        if (name.isEmpty()) {
            return Optional.of(form);
        }
        @Nullable Form found = programme.forms().get(name);
        if (found == null) {
            Set<String> ids = programme.forms().keySet();
            String nearest = Nearest.find(name, ids).orElse("");
            findings.add(Problem.FORM_UNKNOWN, row.place("form"), name, Suggestion.of(nearest, ids));
        }
        return Optional.ofNullable(found);
    }

    private Optional<UnitId> unit(Row row) {
        String code = row.code("unit");
        if (code.isEmpty()) {
            return Optional.empty(); // the empty cell was reported
        }
        UnitId id = new UnitId(code);
        if (programme.territory().units().containsKey(id)) {
            return Optional.of(id);
        }
        List<String> codes = programme.territory().units().keySet().stream()
                .map(UnitId::code)
                .toList();
        findings.add(
                Problem.UNIT_UNKNOWN,
                row.place("unit"),
                code,
                Suggestion.of(Nearest.find(code, codes).orElse(""), codes));
        return Optional.empty();
    }

    private Optional<Period> period(Row row, Form of) {
        String text = row.text("period");
        try {
            Period period = Period.parse(text);
            if (period.frequency() != of.frequency()) {
                findings.add(
                        Problem.PERIOD_OF_OTHER_FREQUENCY,
                        row.place("period"),
                        period,
                        of.title(),
                        Words.frequency(of.frequency()));
                return Optional.empty();
            }
            return Optional.of(period);
        } catch (IllegalArgumentException e) {
            if (!text.isEmpty()) {
                findings.add(Problem.PERIOD_MALFORMED, row.place("period"), text);
            }
            return Optional.empty();
        }
    }

    private Optional<Entry> entry(Row row, Form of) {
        String id = row.text("entry");
        Entry found = of.entries().get(id);
        if (found == null && !id.isEmpty()) {
            Set<String> ids = of.entries().keySet();
            String nearest = Nearest.find(id, ids).orElse("");
            findings.add(Problem.ENTRY_UNKNOWN, row.place("entry"), id, of.id(), Suggestion.of(nearest, ids));
        }
        return Optional.ofNullable(found);
    }
}
