package org.junxian.app.collection.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.junxian.app.collection.CellValue;
import org.junxian.app.collection.ReturnCell;
import org.junxian.app.collection.ReturnCell.CellComment;
import org.junxian.app.collection.internal.CellStore.Snapshot;
import org.junxian.app.statistics.RecordedFigure;
import org.junxian.programme.form.Entry;
import org.junxian.programme.model.Text;

/// Shows cells beside what is known around them.
///
/// @param before what was submitted before, by entry; null when there was no submission to compare with
record CellViews(
        Around around,
        Map<String, List<CellComment>> comments,
        @Nullable Map<String, Snapshot> before) {

    /// Every entry of the form, in its order.
    SequencedMap<String, ReturnCell> all(Map<String, StoredCell> cells) {
        var views = new LinkedHashMap<String, ReturnCell>();
        for (var entry : around.question().entries().values()) {
            views.put(entry.id(), view(entry, cells.get(entry.id())));
        }
        return views;
    }

    ReturnCell view(Entry entry, @Nullable StoredCell cell) {
        return entry.isAsked() ? asked(entry, cell) : known(entry);
    }

    private ReturnCell asked(Entry entry, @Nullable StoredCell cell) {
        var value = cell == null ? CellValue.EMPTY : cell.value();
        var submitted = before == null ? null : before.getOrDefault(entry.id(), Snapshot.of(CellValue.EMPTY));
        return new ReturnCell(
                entry.id(),
                value.number(),
                value.text(),
                value.notApplicable(),
                cell == null ? 0 : cell.version(),
                cell == null ? null : cell.byTitle(),
                cell == null ? null : cell.at(),
                around.last(entry),
                null,
                comments.getOrDefault(entry.id(), List.of()),
                submitted == null ? null : submitted.value(),
                submitted != null && !submitted.equals(Snapshot.of(value)));
    }

    private ReturnCell known(Entry entry) {
        var figure = around.known(entry);
        return new ReturnCell(
                entry.id(),
                figure == null ? null : figure.value(),
                null,
                figure == null ? null : figure.reason(),
                0,
                null,
                null,
                around.last(entry),
                source(entry, figure),
                comments.getOrDefault(entry.id(), List.of()),
                null,
                false);
    }

    /// Where a figure that is not asked comes from, or who will bring it.
    private Text source(Entry entry, @Nullable RecordedFigure figure) {
        var question = around.question();
        var department = FormViews.department(question, entry);
        if (department != null) {
            return department;
        }
        if (figure == null) {
            return new Text("尚无数据", "not known yet");
        }
        var source = question.programme().sources().get(figure.source());
        @Nullable String title = source == null ? null : source.title();
        return new Text(
                (title == null ? "填报数据" : title) + "（" + figure.period() + "）",
                (title == null ? "reported" : title) + " (" + figure.period() + ")");
    }
}
