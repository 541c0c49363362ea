package org.junxian.app.departments;

import java.util.List;
import java.util.Map;
import org.junxian.app.departments.SheetView.SheetCell;
import org.junxian.app.departments.SheetView.SheetFinding;

/// What saving did.
///
/// @param version of the sheet afterwards; a cell that was changed bears it too
/// @param cells   those that were sent, as they are now, by unit and indicator
public record SavedSheetCells(
        int version,
        int saved,
        int unchanged,
        Map<String, Map<String, SheetCell>> cells,
        List<SheetFinding> findings) {}
