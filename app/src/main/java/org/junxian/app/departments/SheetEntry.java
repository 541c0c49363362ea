package org.junxian.app.departments;

import java.time.LocalDate;
import org.junxian.programme.model.Text;

/// A sheet in a list.
///
/// @param filled cells with a value or a reason why there is none
/// @param asked  all cells: indicators times units
public record SheetEntry(
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
        int asked) {}
