package org.junxian.app.departments;

import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.index.data.Period;

/// Names a sheet: `shandong.statistics.2024`.
///
/// @param period as in SDMX: `2024`, `2024-Q1`
public record SheetId(String programme, String department, String period) {

    /// @throws Refusal when the text is no id of a sheet
    public static SheetId parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3) {
            throw Refusal.of(Problem.UNKNOWN_SHEET, text);
        }
        try {
            return new SheetId(parts[0], parts[1], Period.parse(parts[2]).toString());
        } catch (IllegalArgumentException e) {
            throw Refusal.of(Problem.UNKNOWN_SHEET, text);
        }
    }

    @Override
    public String toString() {
        return programme + "." + department + "." + period;
    }
}
