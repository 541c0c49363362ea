package org.junxian.app.collection.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junxian.app.collection.FormView;
import org.junxian.app.collection.FormView.FormColumn;
import org.junxian.app.collection.FormView.FormEntry;
import org.junxian.app.collection.FormView.FormLine;
import org.junxian.app.collection.FormView.FormSection;
import org.junxian.index.data.VariableId;
import org.junxian.programme.form.Entry;
import org.junxian.programme.form.Line;
import org.junxian.programme.form.Section;
import org.junxian.programme.model.Text;

/// Shows a form.
final class FormViews {

    private final Question question;

    private FormViews(Question question) {
        this.question = question;
    }

    static FormView of(Question question) {
        var form = question.form();
        var views = new FormViews(question);
        return new FormView(
                form.id(),
                form.title(),
                form.demonstration(),
                form.sections().stream().map(views::section).toList());
    }

    /// The department that keeps an entry; null when none does.
    static @Nullable Text department(Question question, Entry entry) {
        if (!(entry.origin() instanceof Entry.Origin.KeptBy(var id))) {
            return null;
        }
        var department = question.programme().departments().get(id);
        return department == null ? Text.same(id) : department.title();
    }

    private FormSection section(Section section) {
        return new FormSection(
                section.id(),
                section.title(),
                section.columns().stream()
                        .map(column -> new FormColumn(column.id(), column.title()))
                        .toList(),
                section.lines().stream().map(this::line).toList());
    }

    private FormLine line(Line line) {
        List<@Nullable FormEntry> entries = new ArrayList<>();
        line.entries().forEach(entry -> entries.add(entry.map(this::entry).orElse(null)));
        return new FormLine(line.id(), line.title(), line.level(), entries);
    }

    private FormEntry entry(Entry entry) {
        return new FormEntry(
                entry.id(),
                entry.title(),
                entry.unit(),
                entry.definition().orElse(null),
                entry.kind().name().toLowerCase(Locale.ROOT),
                entry.required(),
                number(entry.lower()),
                number(entry.upper()),
                origin(entry.origin()),
                department(question, entry),
                entry.indicator().map(VariableId::code).orElse(null),
                entry.origin() instanceof Entry.Origin.Asked(var startsWithLast) && startsWithLast);
    }

    private static String origin(Entry.Origin origin) {
        return switch (origin) {
            case Entry.Origin.Asked _ -> "asked";
            case Entry.Origin.KeptBy _ -> "department";
            case Entry.Origin.Known _ -> "known";
        };
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
