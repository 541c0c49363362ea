package org.junxian.app.jobs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// What a job did, and everything it found.
///
/// @param words     one sentence: what is in now, or why nothing is
/// @param changed   how many rows were added or changed
/// @param unchanged how many were there already
public record JobReport(Text words, long changed, long unchanged, List<Finding> findings) {

    /// Something that keeps an import out: where, what was found, what was expected, what to do.
    ///
    /// @param place for example `line 14, column value`; null when it is about the whole
    public record Finding(@Nullable Text place, Text found, Text expected, Text advice) {}

    public JobReport {
        findings = List.copyOf(findings);
    }
}
