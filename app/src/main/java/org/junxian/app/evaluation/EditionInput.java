package org.junxian.app.evaluation;

import org.junxian.index.result.Result;
import org.junxian.programme.Programme;
import org.junxian.programme.SchemeFigures;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.result.EvaluatedScheme;

/// What an edition is made from, and the engine's result: for questions that only a new evaluation answers, such as why
/// a rank moved or what would move it.
///
/// @param programme the package of the edition with the figures collected until its moment
public record EditionInput(
        Edition edition, Programme programme, SchemeDefinition scheme, SchemeFigures figures, Result result) {

    /// The same as the programme's result files know it.
    public EvaluatedScheme evaluated() {
        return new EvaluatedScheme(programme, scheme, figures, result);
    }
}
