package org.junxian.app.programmes;

import java.time.Instant;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.Programme;
import org.junxian.programme.model.SchemeDefinition;

/// A package version, read.
///
/// @param version counts from 1 for each programme
/// @param hash    of the package's files
public record LoadedProgramme(Programme content, int version, String hash, Instant loadedAt) {

    public String id() {
        return content.id();
    }

    /// @throws Refusal naming the schemes there are
    public SchemeDefinition scheme(String scheme) {
        var found = content.schemes().get(scheme);
        if (found == null) {
            throw Refusal.of(
                    Problem.UNKNOWN_SCHEME,
                    id(),
                    scheme,
                    String.join(", ", content.schemes().keySet()));
        }
        return found;
    }
}
