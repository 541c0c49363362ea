package org.junxian.app.collection;

import java.util.List;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Text;

/// Thrown when somebody else has changed cells since they were read; nothing was saved (D1). It carries the
/// cells as they
/// are now, so that the person can compare and decide.
public final class CellsChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text title;
    private final transient List<ReturnCell> current;

    /// @param title   of the first entry
    /// @param current at least one
    public CellsChanged(Text title, List<ReturnCell> current) {
        super(current.getFirst().entry() + " was changed by somebody else");
        this.title = title;
        this.current = List.copyOf(current);
    }

    public List<ReturnCell> current() {
        return current;
    }

    public Refusal refusal() {
        var first = current.getFirst();
        String by = first.by();
        return Refusal.saying(Problem.CELL_CHANGED, title, shown(first), Text.same(by == null ? "?" : by));
    }

    private static Text shown(ReturnCell cell) {
        Double value = cell.value();
        String text = cell.text();
        String reason = cell.notApplicable();
        if (value != null) {
            return Text.same(FigureWords.plain(value));
        }
        if (text != null) {
            return Text.same(text);
        }
        return reason == null ? new Text("空", "nothing") : new Text("不适用：" + reason, "does not apply: " + reason);
    }
}
