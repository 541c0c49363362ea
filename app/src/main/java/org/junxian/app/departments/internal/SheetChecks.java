package org.junxian.app.departments.internal;

import java.util.ArrayList;
import java.util.List;
import org.junxian.app.departments.SheetView.SheetFinding;

/// Everything a sheet does not fulfil.
public final class SheetChecks {

    private SheetChecks() {}

    public static List<SheetFinding> of(SheetContents contents) {
        var findings = new ArrayList<>(CellChecks.of(contents));
        findings.addAll(RuleChecks.of(contents));
        return List.copyOf(findings);
    }

    public static boolean isHard(SheetFinding finding) {
        return finding.level().equals("hard");
    }
}
