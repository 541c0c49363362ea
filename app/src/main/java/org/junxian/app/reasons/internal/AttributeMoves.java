package org.junxian.app.reasons.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.EditionInputs;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.reasons.MoveOfUnit;
import org.junxian.app.reasons.Moves;
import org.junxian.programme.result.ComparedSchemes;
import org.junxian.programme.words.ReasonWords;
import org.springframework.stereotype.Service;

/// Says why ranks moved between two results. Editions never change, so an answer is remembered; whoever asks
/// while it is being made waits for the same one.
@Service
class AttributeMoves {

    private static final int REMEMBERED = 16;

    private record Pair(String edition, String against) {}

    private final EditionInputs inputs;
    private final EarlierResults earlier;
    private final Map<Pair, CompletableFuture<Moves>> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, CompletableFuture<Moves>> eldest) {
            return size() > REMEMBERED;
        }
    };

    AttributeMoves(EditionInputs inputs, EarlierResults earlier) {
        this.inputs = inputs;
        this.earlier = earlier;
    }

    /// @throws Refusal when there is no such edition, or it can not be compared with the other
    Moves all(String edition, String against) {
        var asked = new Pair(edition, against);
        var mine = new CompletableFuture<Moves>();
        @Nullable CompletableFuture<Moves> known;
        synchronized (remembered) {
            known = remembered.putIfAbsent(asked, mine);
        }
        if (known == null) {
            make(asked, mine);
            known = mine;
        }
        try {
            return known.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw e;
        }
    }

    /// What failed is not remembered: the next one to ask tries again.
    private void make(Pair asked, CompletableFuture<Moves> into) {
        try {
            into.complete(attribute(asked));
        } catch (RuntimeException | Error failed) {
            synchronized (remembered) {
                remembered.remove(asked);
            }
            into.completeExceptionally(failed);
        }
    }

    private Moves attribute(Pair asked) {
        var input = inputs.get(asked.edition());
        var other = earlier.get(input, asked.against());
        try {
            var now = new ComparedSchemes.Side(input.programme(), input.scheme());
            return new MoveViews(input.edition(), other, ComparedSchemes.compare(other.side(), now))
                    .all(asked.against());
        } catch (IllegalArgumentException e) {
            throw Refusal.of(Problem.NOT_EVALUABLE, input.scheme().id(), String.valueOf(e.getMessage()));
        }
    }

    /// @throws Refusal when the edition has no such unit, besides the reasons of `all`
    MoveOfUnit one(String edition, String code, String against) {
        var unit = Named.unit(inputs.get(edition), code);
        var moves = all(edition, against);
        var move = moves.units().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
        return new MoveOfUnit(
                moves.edition(),
                moves.against(),
                moves.before(),
                moves.now(),
                moves.decimals(),
                move,
                move == null ? ReasonWords.noMove(Named.name(inputs.get(edition).programme(), unit.id())) : null);
    }
}
