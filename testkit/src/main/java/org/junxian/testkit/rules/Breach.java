package org.junxian.testkit.rules;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;

/// One place where a rule is broken: where, what was found, and the way out.
///
/// `line` counts from 1; 0 means the whole file.
public record Breach(Path file, long line, String found, String way) {

    @Override
    public String toString() {
        return "%s:%d %s%n    Try: %s".formatted(file, line, found, way);
    }

    /// Fails with every breach at once, or passes when there is none.
    public static void requireNone(String rule, List<Breach> breaches) {
        Assertions.assertThat(breaches).as(rule).isEmpty();
    }
}
