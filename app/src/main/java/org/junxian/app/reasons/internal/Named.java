package org.junxian.app.reasons.internal;

import org.junxian.app.evaluation.EditionInput;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.programme.Programme;
import org.junxian.programme.model.Text;

/// Finds units of an edition by code, and their names.
final class Named {

    private Named() {}

    /// @throws Refusal when the edition has no such unit
    static Unit unit(EditionInput input, String code) {
        return input.result().population().units().stream()
                .filter(unit -> unit.id().code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Problem.UNKNOWN_UNIT, code));
    }

    static Text name(Programme programme, UnitId unit) {
        return programme.territory().get(unit).title();
    }
}
