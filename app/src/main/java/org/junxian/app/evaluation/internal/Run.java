package org.junxian.app.evaluation.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.evaluation.EditionInput;
import org.junxian.app.statistics.RecordedFigure;
import org.junxian.index.result.RankChange;
import org.junxian.index.result.Result;
import org.junxian.programme.Programme;
import org.junxian.programme.SchemeFigures;
import org.junxian.programme.model.SchemeDefinition;

/// One evaluation: what went in, and what came out.
///
/// @param recorded the figures as they were recorded, by unit, indicator and period
/// @param change how ranks moved since the period before; null when that period cannot be evaluated
public record Run(
        Programme programme,
        SchemeDefinition scheme,
        SchemeFigures figures,
        Map<RecordedFigure.Key, RecordedFigure> recorded,
        Result result,
        @Nullable RankChange change) {

    public EditionInput input(Edition edition) {
        return new EditionInput(edition, programme, scheme, figures, result);
    }
}
