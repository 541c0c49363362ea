package org.junxian.programme.result;

import java.util.List;
import org.junxian.programme.check.Finding;

/// What verifying a bundle brought to light.
///
/// `findings`: errors of the package inside; with any of them nothing could be recomputed. `problem`: why the scheme
/// could not be computed; empty when it could. `tables`: how many tables were recomputed. `engine`: the version that
/// recomputed them; the manifest names the one that made the bundle.
public record Verification(
        Manifest manifest,
        String engine,
        List<Finding> findings,
        String problem,
        int tables,
        List<Difference> differences) {

    public Verification {
        findings = List.copyOf(findings);
        differences = List.copyOf(differences);
    }

    /// Every byte of the package, the tables and the manifest agrees.
    public boolean agrees() {
        return findings.isEmpty() && problem.isEmpty() && differences.isEmpty();
    }

    /// The bundle was made by this very version.
    public boolean sameEngine() {
        return manifest.engine().equals(engine);
    }
}
