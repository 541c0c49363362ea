package org.junxian.app.reasons.internal;

import java.util.stream.IntStream;
import org.junxian.app.evaluation.EditionInputs;
import org.junxian.app.reasons.Profile;
import org.springframework.stereotype.Service;

/// Tries how a unit's rank answers to one of its figures.
@Service
class AnswerOfRank {

    /// From one standard deviation worse to two better, in steps of an eighth.
    private static final double[] STEPS =
            IntStream.rangeClosed(-8, 16).mapToDouble(i -> i / 8.0).toArray();

    private final EditionInputs inputs;
    private final SearchWays searches;

    AnswerOfRank(EditionInputs inputs, SearchWays searches) {
        this.inputs = inputs;
        this.searches = searches;
    }

    Profile handle(String edition, String code, String indicator) {
        var input = inputs.get(edition);
        var figures = new OwnFigures(input, code);
        var lever = figures.lever(indicator);
        var scale = figures.scale(lever);
        var node = input.scheme().node(lever.indicator());
        var steps = searches.inTurn(() -> figures.change().profile(lever, STEPS));
        return new Profile(
                input.edition().id(),
                code,
                node.id().id(),
                node.title(),
                node.unit().orElse(null),
                scale.now(),
                scale.spread(),
                Numbered.pool(input.result(), figures.unit().id()),
                steps.stream()
                        .map(step -> new Profile.ProfileStep(
                                step.spreads(), scale.figure(step.figure()), Numbered.standing(step.place())))
                        .toList());
    }
}
