package org.junxian.app.evaluation.internal;

import java.util.List;
import java.util.Optional;
import org.junxian.app.evaluation.AccountLine.EffectLine;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Effect;
import org.junxian.index.scheme.Adjustment;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.NodeId;
import org.junxian.programme.model.ClauseId;
import org.junxian.programme.model.Text;
import org.junxian.programme.words.MethodWords;
import org.junxian.programme.words.ResultWords;
import org.junxian.programme.words.WorkedFormula;

/// The words that stand beside the numbers of a run.
final class RunWords {

    private static final int DECIMALS = 4;

    private final Run run;
    private final MethodWords method;
    private final ResultWords result;
    private final WorkedFormula formulas;

    RunWords(Run run) {
        this.run = run;
        this.method = new MethodWords(run.programme(), run.scheme());
        this.result = new ResultWords(method);
        this.formulas = new WorkedFormula(run.result());
    }

    ResultWords result() {
        return result;
    }

    Text imputation(Imputation rule) {
        return method.imputation(rule);
    }

    Optional<String> formula(NodeId node, UnitId unit) {
        return formulas.of(node, unit, DECIMALS);
    }

    EffectLine effect(Effect effect) {
        var rule = run.scheme().adjustments().get(effect.id());
        List<String> basis = rule == null
                ? List.of()
                : rule.grounds().basis().stream().map(ClauseId::toString).toList();
        return new EffectLine(kind(effect), result.effect(effect), effect.points(), reason(effect), basis);
    }

    private Text reason(Effect effect) {
        return run.scheme().scheme().adjustments().stream()
                .filter(one -> one.id().equals(effect.id()))
                .map((Adjustment one) -> method.adjustment(one))
                .findFirst()
                .orElseGet(() -> result.effect(effect));
    }

    private static String kind(Effect effect) {
        return switch (effect.kind()) {
            case METHOD -> "method";
            case PARTS -> "members";
            case BONUS -> "bonus";
            case DEDUCTION -> "deduction";
            case FLOOR -> "floor";
            case VETO -> "veto";
            case MARK -> "direct-pass";
        };
    }
}
