package org.junxian.app.reasons.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.EditionInput;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.reasons.WaysAsked.BoundAsked;
import org.junxian.index.data.Unit;
import org.junxian.index.reasons.Lever;
import org.junxian.index.reasons.Levers;
import org.junxian.index.reasons.Probe;
import org.junxian.index.reasons.WhatWouldChange;
import org.junxian.programme.Numbers;
import org.junxian.programme.model.Text;

/// The figures of its own that a unit could change, within the bounds a reader sets. Made for one question.
final class OwnFigures {

    private static final Text MORE = new Text("更大", "larger");
    private static final Text LESS = new Text("更小", "smaller");

    private final Unit unit;
    private final Probe probe;
    private final List<Lever> levers;

    /// @throws Refusal when there is no such unit, or it has no rank
    OwnFigures(EditionInput input, String code) {
        unit = Named.unit(input, code);
        probe = new Probe(input.result(), input.figures().figures());
        if (!probe.standing(unit.id()).ranked()) {
            throw Refusal.saying(Problem.NO_RANK_TO_CHANGE, Named.name(input.programme(), unit.id()));
        }
        levers = new ArrayList<>(Levers.of(probe, unit.id()));
    }

    Unit unit() {
        return unit;
    }

    Probe probe() {
        return probe;
    }

    WhatWouldChange change() {
        return new WhatWouldChange(probe, unit.id(), levers);
    }

    /// @throws Refusal naming the indicators that could change
    Lever lever(@Nullable String indicator) {
        return levers.stream()
                .filter(lever -> lever.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Problem.NOT_A_LEVER,
                        indicator == null ? "" : indicator,
                        levers.stream().map(lever -> lever.indicator().id()).collect(Collectors.joining(", "))));
    }

    FigureScale scale(Lever lever) {
        return FigureScale.of(probe, unit.id(), lever);
    }

    /// @throws Refusal when a bound names no such figure, is no number, stands twice or is worse than the
    /// figure of today
    void within(List<@Nullable BoundAsked> bounds) {
        var named = new HashSet<String>();
        for (var bound : bounds) {
            var lever = lever(bound == null ? null : bound.indicator());
            var limit = bound == null ? null : bound.limit();
            String id = lever.indicator().id();
            var scale = scale(lever);
            double reported = limit == null ? Double.NaN : lever.current() + (limit - scale.now()) / scale.slope();
            boolean worse = lever.up() ? reported < lever.current() : reported > lever.current();
            if (!Double.isFinite(reported) || worse || !named.add(id)) {
                throw Refusal.saying(
                        Problem.BAD_BOUND,
                        Text.same(id),
                        Text.same(String.valueOf(limit)),
                        Text.same(Numbers.shortest(scale.now())),
                        scale.more() ? MORE : LESS);
            }
            levers.set(levers.indexOf(lever), lever.upTo(reported));
        }
    }
}
