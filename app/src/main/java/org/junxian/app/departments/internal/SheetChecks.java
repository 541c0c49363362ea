package org.junxian.app.departments.internal;

import java.util.List;
import org.junxian.app.departments.SheetView.SheetFinding;

/// Everything a sheet does not fulfil.
public final class SheetChecks {

    private SheetChecks() {}

    public static List<SheetFinding> of(SheetContents contents) {
        return CellChecks.of(contents);
    }

    public static boolean isHard(SheetFinding finding) {
        return finding.level().equals("hard");
    }
}
