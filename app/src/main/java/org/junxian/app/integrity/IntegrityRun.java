package org.junxian.app.integrity;

import java.time.Instant;
import java.util.List;
import org.junxian.programme.model.Text;

/// A run of the checks.
///
/// @param by    the title of whoever started it
/// @param flags how many questions of this run the reader may see
public record IntegrityRun(
        long id, String programme, String period, Instant at, String by, List<Test> tests, int flags) {

    /// A check that was made.
    public record Test(String id, Text title) {}

    public IntegrityRun {
        tests = List.copyOf(tests);
    }
}
