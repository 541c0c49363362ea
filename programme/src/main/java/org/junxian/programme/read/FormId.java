package org.junxian.programme.read;

import java.util.Optional;
import java.util.Set;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.form.CheckReturn;
import org.junxian.programme.model.Place;

/// The ids of forms, departments, lines, columns and checks stand in addresses whose parts are separated by dots.
final class FormId {

    private static final Set<String> RESERVED = Set.of(CheckReturn.REQUIRED, CheckReturn.BOUNDS, CheckReturn.INTEGER);

    private FormId() {}

    static Optional<String> check(String id, Place place, Findings findings) {
        if (id.contains(".")) {
            findings.add(Problem.FORM_ID, place, id);
            return Optional.empty();
        }
        return Optional.of(id);
    }

    /// The id of a check, which must not be one of those for cells.
    static Optional<String> ofCheck(String id, Place place, Findings findings) {
        if (RESERVED.contains(id)) {
            findings.add(Problem.FORM_ID, place, id);
            return Optional.empty();
        }
        return check(id, place, findings);
    }
}
