package org.junxian.app.scrutiny.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junxian.app.evaluation.EditionInputs;
import org.junxian.index.scrutiny.OtherRankings;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.scrutiny.Fairness;
import org.junxian.programme.scrutiny.LeftOut;
import org.springframework.stereotype.Component;

/// The parts of a check-up that take some tenths of a second; those of the editions asked for last are remembered.
/// One part is computed at a time.
@Component
class Checkups {

    private static final int REMEMBERED = 4;

    private final EditionInputs inputs;
    private final Map<String, List<LeftOut>> leftOut = remembering();
    private final Map<String, List<Fairness.Compared>> favour = remembering();
    private final Map<String, List<OtherRankings>> rankings = remembering();

    Checkups(EditionInputs inputs) {
        this.inputs = inputs;
    }

    private static <T> Map<String, T> remembering() {
        return new LinkedHashMap<>(8, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    /// @throws org.junxian.app.problem.Refusal when there is no such edition, or it cannot be brought back
    EvaluatedScheme evaluated(String edition) {
        return inputs.get(edition).evaluated();
    }

    List<LeftOut> leftOut(String edition) {
        return part(leftOut, edition, LeftOut::of);
    }

    List<Fairness.Compared> favour(String edition) {
        return part(favour, edition, Fairness::of);
    }

    List<OtherRankings> rankings(String edition) {
        return part(rankings, edition, evaluated -> OtherRankings.of(evaluated.result()));
    }

    private <T> T part(Map<String, T> known, String edition, Function<EvaluatedScheme, T> compute) {
        EvaluatedScheme evaluated = evaluated(edition);
        synchronized (this) {
            return known.computeIfAbsent(edition, id -> compute.apply(evaluated));
        }
    }
}
