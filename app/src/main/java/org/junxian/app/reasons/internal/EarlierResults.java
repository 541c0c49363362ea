package org.junxian.app.reasons.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.evaluation.EditionInput;
import org.junxian.app.evaluation.EditionInputs;
import org.junxian.app.evaluation.Editions;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.reasons.Earlier;
import org.junxian.index.data.Period;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.ComparedSchemes.Side;
import org.junxian.programme.result.EvaluatedScheme;
import org.springframework.stereotype.Component;

/// Finds what an edition can be compared with: the period before by the same method, and the other editions
/// of its programme.
@Component
class EarlierResults {

    /// The other side of a comparison.
    ///
    /// @param edition empty for the period before
    record Other(Side side, Optional<Edition> edition) {}

    private final Editions editions;
    private final EditionInputs inputs;

    EarlierResults(Editions editions, EditionInputs inputs) {
        this.editions = editions;
        this.inputs = inputs;
    }

    /// The period before first, then what this edition corrects, then the others of the scheme, then those of
    /// other schemes, the newest first.
    List<Earlier> list(String id) {
        var input = inputs.get(id);
        var found = new ArrayList<Earlier>();
        if (hasRanks(before(input))) {
            var period = periodBefore(input).toString();
            found.add(new Earlier(
                    Earlier.PERIOD_BEFORE,
                    Earlier.PERIOD_BEFORE,
                    new Text("上一评价期（同一办法）", "the period before, by the same method"),
                    period));
        }
        var edition = input.edition();
        var others = editions.list(edition.programme(), null);
        for (String kind : List.of("erratum", "same-scheme", "other-scheme")) {
            others.stream()
                    .filter(other -> !other.id().equals(edition.id()))
                    .filter(other -> kind(edition, other).equals(kind))
                    .filter(other -> sameLength(edition, other))
                    .forEach(other -> found.add(new Earlier(other.id(), kind, other.title(), other.period())));
        }
        return found;
    }

    private static String kind(Edition edition, Edition other) {
        if (other.id().equals(edition.supersedes())) {
            return "erratum";
        }
        return other.scheme().equals(edition.scheme()) ? "same-scheme" : "other-scheme";
    }

    private static boolean sameLength(Edition edition, Edition other) {
        return Period.parse(edition.period()).frequency()
                == Period.parse(other.period()).frequency();
    }

    /// @throws Refusal when there is nothing of that name that the edition can be compared with
    Other get(EditionInput input, String against) {
        if (against.equals(Earlier.PERIOD_BEFORE)) {
            var side = before(input);
            if (!hasRanks(side)) {
                throw Refusal.of(
                        Problem.NO_PERIOD_BEFORE,
                        input.edition().id(),
                        periodBefore(input).toString());
            }
            return new Other(side, Optional.empty());
        }
        var edition = editions.get(against);
        boolean same = against.equals(input.edition().id());
        boolean ours = edition.programme().equals(input.edition().programme());
        if (same || !ours || !sameLength(input.edition(), edition)) {
            throw Refusal.of(Problem.NOT_COMPARABLE, input.edition().id(), against);
        }
        var other = inputs.get(against);
        return new Other(new Side(other.programme(), other.scheme()), Optional.of(edition));
    }

    private static Period periodBefore(EditionInput input) {
        return input.scheme().scheme().period().minus(1);
    }

    private static Side before(EditionInput input) {
        return new Side(input.programme(), input.scheme().at(periodBefore(input)));
    }

    /// Whether it can be evaluated at all: no figures or other classes, and it can not.
    private static boolean hasRanks(Side side) {
        try {
            var result =
                    EvaluatedScheme.evaluate(side.programme(), side.scheme(), 1).result();
            return IntStream.range(0, result.population().size()).anyMatch(i -> !Double.isNaN(result.officialRank(i)));
        } catch (IllegalArgumentException notComputable) {
            return false;
        }
    }
}
