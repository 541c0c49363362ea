package org.junxian.app.programmes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// What loading a package did, or would do.
///
/// @param programme null when the package cannot be read at all
/// @param version   the version in force after loading; null when nothing is in force
/// @param problems  everything that was found; errors keep the package out, warnings do not
/// @param loaded    whether this package is now in force
public record LoadReport(
        boolean dryRun,
        @Nullable String programme,
        @Nullable Integer version,
        List<PackageProblem> problems,
        List<PartChange> changes,
        boolean loaded) {

    /// Something that is wrong, or odd, in a file of the package.
    ///
    /// @param line     from 1; null when it is about the whole file
    /// @param severity `error` or `warning`
    public record PackageProblem(
            String file,
            @Nullable Integer line,
            @Nullable Integer column,
            String code,
            String severity,
            Text message,
            Text found,
            Text expected,
            Text tryThis) {}

    /// How many rows of a part of the package differ from the version in force.
    public record PartChange(String table, int added, int changed, int unchanged, int removed) {}
}
