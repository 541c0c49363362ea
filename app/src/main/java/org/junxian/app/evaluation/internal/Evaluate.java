package org.junxian.app.evaluation.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.LoadedProgramme;
import org.junxian.app.statistics.FigureFilter;
import org.junxian.app.statistics.KnownFigures;
import org.junxian.app.statistics.RecordedFigure;
import org.junxian.index.Engine;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.programme.GatherFigures;
import org.junxian.programme.model.Observation;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.SchemeDefinition;
import org.springframework.stereotype.Service;

/// Runs the engine on the figures as they were known at a moment.
@Service
public class Evaluate {

    private static final Place RECORDED = Place.ofFile("database");

    private final KnownFigures figures;
    private final Engine engine = new Engine();

    Evaluate(KnownFigures figures) {
        this.figures = figures;
    }

    /// @throws Refusal with the engine's or the programme's words when the scheme cannot be computed
    public Run handle(LoadedProgramme programme, SchemeDefinition scheme, Instant asOf) {
        Map<RecordedFigure.Key, RecordedFigure> recorded = new HashMap<>();
        List<Observation> observations = new ArrayList<>();
        for (var figure : figures.asOf(programme.id(), asOf, FigureFilter.ALL)) {
            recorded.put(figure.key(), figure);
            observations.add(observation(figure));
        }
        try {
            var gathered = GatherFigures.gather(programme.content(), scheme, observations);
            var result = engine.evaluate(scheme.scheme(), gathered.figures());
            return new Run(programme.content(), scheme, gathered, recorded, result);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(Problem.NOT_EVALUABLE, scheme.id(), String.valueOf(e.getMessage()));
        }
    }

    private static Observation observation(RecordedFigure figure) {
        return new Observation(
                new UnitId(figure.unit()),
                new VariableId(figure.indicator()),
                Period.parse(figure.period()),
                figure.figure(),
                figure.source(),
                "",
                RECORDED);
    }
}
