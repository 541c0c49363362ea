package org.junxian.app.departments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.app.problem.ProblemDetails;
import org.junxian.programme.model.Text;

/// A sheet as its page shows it.
///
/// @param rows     the cells by unit and indicator; every unit and indicator is there
/// @param moves    what can be done next, or why not
/// @param version  of the sheet; every save and every move raises it
/// @param canEnter whether the reader may enter figures now; otherwise `whyNot` says why
public record SheetView(
        String id,
        String programme,
        String department,
        Text title,
        String period,
        LocalDate dueOn,
        SheetStage stage,
        boolean late,
        boolean demonstration,
        int filled,
        int asked,
        List<SheetIndicator> indicators,
        List<SheetUnitRow> units,
        Map<String, Map<String, SheetCell>> rows,
        List<SheetFinding> findings,
        List<PossibleMove> moves,
        List<TrailLine> trail,
        int version,
        boolean canEnter,
        @Nullable ProblemDetails whyNot) {

    /// A column.
    public record SheetIndicator(
            String id,
            Text title,
            Text unit,
            @Nullable Text definition,
            @Nullable Double lower,
            @Nullable Double upper) {}

    /// A row.
    public record SheetUnitRow(
            String code, String name, @Nullable String parentName) {}

    /// @param last    the figure of one year before
    /// @param version of the sheet when it was entered; 0 when it never was
    public record SheetCell(
            @Nullable Double value,
            @Nullable String notApplicable,
            @Nullable Double last,
            int version,
            @Nullable String by,
            @Nullable Instant at) {}

    /// A check that is not fulfilled.
    ///
    /// @param check   null for what holds for every cell: filled, within its bounds
    /// @param level   `hard` keeps the sheet from being submitted, `soft` does not
    /// @param entries cells as `unit/indicator`, the one to look at first in front
    public record SheetFinding(
            @Nullable String check,
            String level,
            List<String> entries,
            Text found,
            Text expected,
            Text why,
            Text advice) {}

    /// @param refusal null when the reader may make it
    public record PossibleMove(SheetMove move, @Nullable ProblemDetails refusal) {}

    /// Something that was done with the sheet.
    ///
    /// @param move a move, or `open`
    public record TrailLine(
            Instant at,
            String by,
            String byTitle,
            String move,
            @Nullable SheetStage from,
            SheetStage to,
            @Nullable String reason) {}
}
