package org.junxian.programme;

import java.util.List;
import java.util.Optional;
import org.junxian.programme.check.Finding;
import org.junxian.programme.check.Severity;

/// The outcome of reading a package: the programme, unless there are errors, and everything that was found, by file
/// and line.
public record Reading(Optional<Programme> programme, List<Finding> findings) {

    public Reading {
        findings = List.copyOf(findings);
    }

    public List<Finding> errors() {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
    }

    public List<Finding> warnings() {
        return findings.stream().filter(f -> f.severity() == Severity.WARNING).toList();
    }
}
