package org.junxian.app.workbook.internal;

import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;

/// Reads a file for a blank: is it a workbook at all, is it this one, and what stands in it. Pure.
final class FileForBlank {

    private FileForBlank() {}

    /// @throws Refusal that names what the file is instead, and where the right one is to be had (D6)
    static Filled read(byte[] file, Blank blank) {
        Grid grid;
        try {
            grid = ReadWorkbook.read(file);
        } catch (Refusal refusal) {
            throw Refusal.of(
                    refusal.problem(),
                    refusal.facts().getFirst(),
                    blank.subject().address());
        } catch (StackOverflowError e) {
            throw Refusal.of(Problem.WORKBOOK_DAMAGED, "xml", blank.subject().address());
        }
        return RecogniseWorkbook.of(grid, blank);
    }
}
