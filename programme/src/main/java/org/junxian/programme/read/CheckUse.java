package org.junxian.programme.read;

import org.junxian.programme.Programme;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.model.Place;

/// Warns of things that are defined and that nobody uses: usually something else was mistyped or forgotten. Says
/// nothing while there are errors, because then what uses them may not have been read.
final class CheckUse {

    private final Programme programme;
    private final Names names;
    private final Findings findings;

    CheckUse(Programme programme, Names names, Findings findings) {
        this.programme = programme;
        this.names = names;
        this.findings = findings;
    }

    void check() {
        if (!findings.none()) {
            return;
        }
        Place head = Place.ofFile("programme.yaml");
        programme.sources().values().forEach(source -> {
            if (!names.isUsed(Problem.SOURCE_UNKNOWN, source.id())) {
                findings.add(Problem.SOURCE_UNUSED, source.place(), source.id());
            }
        });
        programme.variables().values().forEach(variable -> {
            if (!names.isUsed(Problem.VARIABLE_UNKNOWN, variable.id().code())) {
                findings.add(Problem.VARIABLE_UNUSED, variable.place(), variable.id(), variable.title());
            }
        });
        programme.classes().forEach((id, title) -> {
            if (!names.isUsed(Problem.CLASS_UNKNOWN, id.id())) {
                findings.add(Problem.CLASS_UNUSED, head, id, title);
            }
        });
        programme.statuses().forEach((id, title) -> {
            if (!names.isUsed(Problem.STATUS_UNKNOWN, id)) {
                findings.add(Problem.STATUS_UNUSED, head, id, title);
            }
        });
        programme.kinds().forEach((id, title) -> {
            if (!names.isUsed(Problem.KIND_UNKNOWN, id)) {
                findings.add(Problem.KIND_UNUSED, head, id, title);
            }
        });
    }
}
