package org.junxian.app.reasons.internal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.EditionInput;
import org.junxian.app.evaluation.EditionInputs;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.reasons.Ways;
import org.junxian.app.reasons.Ways.ChangeLine;
import org.junxian.app.reasons.Ways.ReportLine;
import org.junxian.app.reasons.Ways.WayLine;
import org.junxian.app.reasons.WaysAsked;
import org.junxian.app.reasons.WaysAsked.GoalAsked;
import org.junxian.index.reasons.Change;
import org.junxian.index.reasons.Goal;
import org.junxian.index.reasons.Margin;
import org.junxian.index.reasons.Probe;
import org.junxian.index.reasons.Way;
import org.junxian.index.result.Result;
import org.junxian.programme.model.Text;
import org.junxian.programme.words.Fixed;
import org.junxian.programme.words.ReasonWords;
import org.junxian.programme.words.WayWords;
import org.springframework.stereotype.Service;

/// Looks for what a unit would have to change in its own figures to reach a goal. Everybody may ask, so only
/// a few are answered at a time.
@Service
class SearchWays {

    private static final int AT_ONCE = 2;
    private static final int MOST_BOUNDS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EditionInputs inputs;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    SearchWays(EditionInputs inputs) {
        this.inputs = inputs;
    }

    /// @throws Refusal when the goal or a bound makes no sense, or too many ask
    Ways handle(String edition, String code, WaysAsked asked) {
        var input = inputs.get(edition);
        var figures = new OwnFigures(input, code);
        var goal =
                goal(asked.goal(), Numbered.pool(input.result(), figures.unit().id()));
        var given = asked.bounds();
        var bounds = given == null ? List.<WaysAsked.@Nullable BoundAsked>of() : given;
        if (bounds.size() > MOST_BOUNDS) {
            throw Refusal.of(
                    Problem.BAD_PARAMETER, "bounds", String.valueOf(bounds.size()), "0, 1, ... " + MOST_BOUNDS);
        }
        figures.within(bounds);
        return inTurn(() -> search(input, figures, goal));
    }

    private static Goal goal(@Nullable GoalAsked asked, int pool) {
        var top = asked == null ? null : asked.top();
        boolean outOfLastThird = asked != null && Boolean.TRUE.equals(asked.outOfLastThird());
        if (outOfLastThird && top == null) {
            return Goal.outOfTheLastThird(pool);
        }
        if (outOfLastThird || top == null || top < 1 || top > pool) {
            throw Refusal.of(Problem.BAD_GOAL, String.valueOf(top), String.valueOf(pool));
        }
        return Goal.top(top.intValue());
    }

    /// @throws Refusal when no place becomes free in time
    <T> T inTurn(Supplier<T> search) {
        boolean mine = false;
        try {
            mine = places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!mine) {
                throw Refusal.of(Problem.TOO_MANY_QUESTIONS).retryAfter(PATIENCE);
            }
            return search.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.of(Problem.TOO_MANY_QUESTIONS).retryAfter(PATIENCE);
        } finally {
            if (mine) {
                places.release();
            }
        }
    }

    private static Ways search(EditionInput input, OwnFigures figures, Goal goal) {
        var unit = figures.unit().id();
        var change = figures.change();
        var now = figures.probe().standing(unit);
        var margin = Margin.of(input.result(), unit, goal);
        var ways = change.ways(goal);
        int decimals = Fixed.decimals(input.result().scheme());
        int pool = Numbered.pool(input.result(), unit);
        Text name = Named.name(input.programme(), unit);
        Text sentence = margin.inside()
                ? WayWords.reached(goal, -margin.points(), decimals)
                : ways.isEmpty()
                        ? WayWords.noWay(change.atBest(), decimals)
                        : WayWords.missing(goal, margin.points(), decimals);
        return new Ways(
                input.edition().id(),
                unit.code(),
                name,
                decimals,
                goal.rank(),
                Numbered.standing(now),
                pool,
                margin.inside(),
                Numbered.known(Math.abs(margin.points())),
                WayWords.now(name, now, pool, decimals),
                sentence,
                ways.stream().map(way -> line(input, figures, way)).toList(),
                Numbered.standing(change.atBest()));
    }

    private static WayLine line(EditionInput input, OwnFigures figures, Way way) {
        var then = figures.probe()
                .evaluate(figures.unit().id(), Probe.cells(way.changes()))
                .orElseThrow(() -> new IllegalStateException("A way was found that can not be evaluated: " + way));
        return new WayLine(
                way.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                ReasonWords.way(way.kind()),
                way.cost(),
                Numbered.standing(then, figures.unit().id()),
                way.changes().stream()
                        .map(change -> line(input, figures, change, then))
                        .toList());
    }

    private static ChangeLine line(EditionInput input, OwnFigures figures, Change change, Result then) {
        var lever = change.lever();
        var node = input.scheme().node(lever.indicator());
        int own = then.population().indexOf(figures.unit().id());
        double from = input.result().trail(lever.indicator()).figure(own);
        double to = then.trail(lever.indicator()).figure(own);
        boolean asReported = from == lever.current() && to == change.to();
        var variable = input.programme().variable(lever.variable());
        return new ChangeLine(
                node.id().id(),
                node.title(),
                node.unit().orElse(null),
                from,
                to,
                change.cost(),
                figures.scale(lever).spread(),
                Optional.of(new ReportLine(variable.title(), variable.unit(), lever.current(), change.to()))
                        .filter(report -> !asReported)
                        .orElse(null));
    }
}
