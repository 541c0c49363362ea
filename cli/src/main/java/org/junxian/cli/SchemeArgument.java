package org.junxian.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.Programme;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.result.EvaluatedScheme;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A package and one of its schemes.
final class SchemeArgument {

    @Mixin
    private final PackageArgument given = new PackageArgument();

    @Option(names = "--scheme", paramLabel = "ID")
    private @Nullable String id;

    Path path() {
        return given.path();
    }

    /// Reads the package and evaluates the scheme; without `--scheme` the package's own first one.
    EvaluatedScheme evaluate(Terminal terminal, Progress progress) throws Refusal {
        progress.step("progress.reading", given.path());
        Programme programme = given.open(terminal);
        SchemeDefinition scheme = scheme(programme);
        progress.step("progress.evaluating", scheme.title());
        try {
            return EvaluatedScheme.evaluate(programme, scheme, 1);
        } catch (IllegalArgumentException e) {
            throw new Refusal("not-computable", scheme.id(), String.valueOf(e.getMessage()), given.path());
        }
    }

    Programme open(Terminal terminal) throws Refusal {
        return given.open(terminal);
    }

    /// The scheme asked for; without `--scheme` the package's own first one.
    SchemeDefinition scheme(Programme programme) throws Refusal {
        if (id == null) {
            return programme.firstScheme().orElseThrow(() -> new Refusal("no-scheme", given.path()));
        }
        return scheme(programme, id, given.path());
    }

    static SchemeDefinition scheme(Programme programme, String id, Path path) throws Refusal {
        SchemeDefinition scheme = programme.schemes().get(id);
        if (scheme == null) {
            throw new Refusal(
                    "unknown-scheme", id, String.join(", ", programme.schemes().keySet()), path);
        }
        return scheme;
    }
}
