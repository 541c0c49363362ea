package org.junxian.app.departments.internal;

import java.util.Optional;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.departments.SheetId;
import org.junxian.app.departments.SheetMove;
import org.junxian.app.departments.SheetStage;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Text;

/// Who may see and do what with a sheet, and why not.
public final class SheetRights {

    private SheetRights() {}

    /// The departments whose sheets this person may see.
    public static Area area(Caller caller, String programme) {
        return caller.area(programme, Role.DEPARTMENT_OFFICER, Role.PROGRAMME_OFFICER, Role.ANALYST);
    }

    /// The area in which a sheet can be seen.
    ///
    /// @throws Refusal the same for a sheet of others as for one that does not exist
    public static Area requireSeen(Caller caller, SheetId id) {
        var area = area(caller, id.programme());
        if (!area.coversDepartment(id.department())) {
            throw Refusal.of(Problem.UNKNOWN_SHEET, id.toString());
        }
        return area;
    }

    public static Optional<Refusal> whyNotEnter(Caller caller, Sheet sheet, Text title) {
        if (!holds(caller, Role.DEPARTMENT_OFFICER, sheet.id())) {
            return Optional.of(Refusal.saying(Problem.NOT_YOUR_SHEET, title));
        }
        return sheet.stage() == SheetStage.DRAFT
                ? Optional.empty()
                : Optional.of(Refusal.saying(Problem.SHEET_NOT_OPEN, title, SheetWords.stage(sheet.stage())));
    }

    /// @param tookPart whether the caller entered figures of the sheet or submitted it
    public static Optional<Refusal> whyNot(Caller caller, Sheet sheet, SheetMove move, boolean tookPart, Text title) {
        if (!holds(caller, move.role(), sheet.id())) {
            return Optional.of(Refusal.of(Problem.NOT_ALLOWED));
        }
        if (sheet.stage() != move.from()) {
            return Optional.of(Refusal.saying(
                    Problem.SHEET_MOVE_IMPOSSIBLE,
                    title,
                    SheetWords.stage(sheet.stage()),
                    SheetWords.move(move),
                    SheetWords.stage(move.from())));
        }
        return move == SheetMove.ACCEPT && tookPart
                ? Optional.of(Refusal.saying(Problem.OWN_SHEET, title))
                : Optional.empty();
    }

    private static boolean holds(Caller caller, Role role, SheetId id) {
        return caller.area(id.programme(), role).coversDepartment(id.department());
    }
}
