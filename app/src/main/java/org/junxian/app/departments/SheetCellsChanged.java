package org.junxian.app.departments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Text;

/// Thrown when somebody else has changed cells since they were read; nothing was saved (D1). It carries the cells as
/// they are now, so that the person can compare and decide.
public final class SheetCellsChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// A cell as somebody else left it.
    public record ChangedCell(
            String unit,
            String indicator,
            @Nullable Double value,
            @Nullable String notApplicable,
            int version,
            String by,
            Instant at) {}

    private final transient Refusal refusal;
    private final transient List<ChangedCell> current;

    /// @param unit      name of the first cell's unit
    /// @param indicator its title
    /// @param shown     its value in words
    /// @param current   at least one
    public SheetCellsChanged(Text unit, Text indicator, Text shown, List<ChangedCell> current) {
        super(current.size() + " cells were changed by somebody else");
        this.refusal = Refusal.saying(
                Problem.SHEET_CELL_CHANGED,
                unit,
                indicator,
                shown,
                Text.same(current.getFirst().by()));
        this.current = List.copyOf(current);
    }

    public Refusal refusal() {
        return refusal;
    }

    public List<ChangedCell> current() {
        return current;
    }
}
