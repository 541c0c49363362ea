package org.junxian.app.departments.internal;

import java.time.LocalDate;
import org.junxian.app.departments.SheetId;
import org.junxian.app.departments.SheetMove;
import org.junxian.app.departments.SheetStage;

/// A sheet without its cells.
public record Sheet(SheetId id, LocalDate dueOn, SheetStage stage, int version, boolean demonstration) {

    public boolean isLate(LocalDate today) {
        return stage == SheetStage.DRAFT && dueOn.isBefore(today);
    }

    public Sheet at(int newVersion) {
        return new Sheet(id, dueOn, stage, newVersion, demonstration);
    }

    public Sheet moved(SheetMove move) {
        return new Sheet(id, dueOn, move.to(), version + 1, demonstration);
    }
}
