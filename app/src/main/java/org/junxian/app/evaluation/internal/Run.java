package org.junxian.app.evaluation.internal;

import java.util.Map;
import org.junxian.app.statistics.RecordedFigure;
import org.junxian.index.result.Result;
import org.junxian.programme.Programme;
import org.junxian.programme.SchemeFigures;
import org.junxian.programme.model.SchemeDefinition;

/// One evaluation: what went in, and what came out.
///
/// @param recorded the figures as they were recorded, by unit, indicator and period
public record Run(
        Programme programme,
        SchemeDefinition scheme,
        SchemeFigures figures,
        Map<RecordedFigure.Key, RecordedFigure> recorded,
        Result result) {}
