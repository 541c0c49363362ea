package org.junxian.app.evaluation.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.LoadedProgramme;
import org.junxian.app.statistics.FigureFilter;
import org.junxian.app.statistics.KnownFigures;
import org.junxian.app.statistics.RecordedFigure;
import org.junxian.index.Engine;
import org.junxian.index.result.RankChange;
import org.junxian.index.result.RankChange.NewUnits;
import org.junxian.index.result.Result;
import org.junxian.programme.GatherFigures;
import org.junxian.programme.Programme;
import org.junxian.programme.model.Observation;
import org.junxian.programme.model.SchemeDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Runs the engine on the figures as they were known at a moment.
@Service
public class Evaluate {

    private static final Logger LOG = LoggerFactory.getLogger(Evaluate.class);

    private final KnownFigures figures;
    private final Engine engine = new Engine();

    Evaluate(KnownFigures figures) {
        this.figures = figures;
    }

    /// @throws Refusal with the engine's or the programme's words when the scheme cannot be computed
    public Run handle(LoadedProgramme loaded, SchemeDefinition scheme, Instant asOf) {
        Map<RecordedFigure.Key, RecordedFigure> recorded = new HashMap<>();
        List<Observation> observations = new ArrayList<>();
        var known = figures.asOf(Area.whole(loaded.id()), asOf, FigureFilter.ALL);
        for (var figure : known) {
            recorded.put(figure.key(), figure);
            observations.add(CollectedFigures.observation(figure));
        }
        var programme = CollectedFigures.with(loaded.content(), scheme.id(), known);
        try {
            var gathered = GatherFigures.gather(programme, scheme, observations);
            var result = engine.evaluate(scheme.scheme(), gathered.figures());
            var change = change(programme, scheme, observations, result);
            return new Run(programme, scheme, gathered, recorded, result, change);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(Problem.NOT_EVALUABLE, scheme.id(), String.valueOf(e.getMessage()));
        }
    }

    /// How ranks moved since the period before, by the same method. Null when that period cannot be evaluated: no
    /// figures, other classes. A unit that had no rank then has no change.
    private @Nullable RankChange change(
            Programme programme, SchemeDefinition scheme, List<Observation> observations, Result now) {
        var earlier = scheme.at(scheme.scheme().period().minus(1));
        try {
            var figures = GatherFigures.gather(programme, earlier, observations).figures();
            var change = RankChange.between(engine.evaluate(earlier.scheme(), figures), now, NewUnits.BLANK);
            return change.moves().stream().allMatch(move -> Double.isNaN(move.rise())) ? null : change;
        } catch (IllegalArgumentException e) {
            LOG.debug("No change of rank for {}: {}", scheme.id(), e.getMessage());
            return null;
        }
    }
}
