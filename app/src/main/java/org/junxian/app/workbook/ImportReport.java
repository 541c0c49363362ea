package org.junxian.app.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// What bringing a file back did, or would do.
///
/// @param imported  whether the changes are in now; never with a finding that keeps the file out
/// @param unchanged how many cells hold what was there already
public record ImportReport(boolean imported, int unchanged, List<FileChange> changes, List<FileFinding> findings) {

    /// A cell that holds something else than before.
    ///
    /// @param entry the entry of a form, or the indicator of a department sheet
    /// @param unit  null for a return, which is about one unit
    public record FileChange(
            String entry,
            @Nullable String unit,
            Text title,
            @Nullable String before,
            @Nullable String after) {}

    /// @param level `refused` keeps the whole file out; `hard` and `soft` are checks of what is in now
    public record FileFinding(
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable Text title,
            String level,
            Text found,
            Text expected,
            Text advice) {}

    public ImportReport {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }
}
