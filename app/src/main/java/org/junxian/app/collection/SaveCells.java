package org.junxian.app.collection;

import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.area.InArea;
import org.junxian.app.collection.internal.SaveInReturn;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Service;

/// Saves cells of a return: all of them or none. The same request a second time changes nothing and answers the
/// same (D1, D5).
@Service
public class SaveCells {

    private static final int LONGEST_REQUEST = 100;

    private final SaveInReturn save;
    private final InArea inArea;

    SaveCells(SaveInReturn save, InArea inArea) {
        this.save = save;
        this.inArea = inArea;
    }

    /// @param request a name the caller makes up for this save, and repeats when it does not know whether it
    /// arrived
    /// @throws Refusal when the caller may not enter now, or a value does not fit its cell
    /// @throws CellsChanged when a cell is no longer what the caller saw
    public SavedCells handle(Caller by, ReturnId id, List<CellInput> cells, String request) {
        if (request.isBlank() || request.length() > LONGEST_REQUEST) {
            throw Refusal.of(Problem.BAD_PARAMETER, "request", request, "1 - " + LONGEST_REQUEST);
        }
        var entering = by.area(id.programme(), Role.COUNTY_CLERK);
        if (!entering.covers(id.unit())) {
            throw save.notYours(by, id);
        }
        return inArea.change(entering, () -> save.handle(by, entering, id, cells, request));
    }
}
