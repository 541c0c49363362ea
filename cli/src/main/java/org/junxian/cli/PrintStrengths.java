package org.junxian.cli;

import java.util.List;
import java.util.Optional;
import org.junxian.index.data.Unit;
import org.junxian.index.reasons.Comparison;
import org.junxian.index.reasons.Part;
import org.junxian.index.reasons.WhyThisScore;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.words.MethodWords;
import org.junxian.programme.words.ResultWords;

/// Prints where a unit gains and loses against its class, its neighbours and the best: points of the index by item,
/// which add up to the difference.
final class PrintStrengths {

    private static final int SHOWN = 3;

    private final EvaluatedScheme evaluated;
    private final Unit unit;
    private final Terminal terminal;
    private final int decimals;
    private final ResultWords words;

    PrintStrengths(EvaluatedScheme evaluated, Unit unit, Terminal terminal) {
        this.evaluated = evaluated;
        this.unit = unit;
        this.terminal = terminal;
        this.decimals = Rounded.decimals(evaluated.result().scheme());
        this.words = new ResultWords(new MethodWords(evaluated.programme(), evaluated.scheme()));
    }

    void print() {
        WhyThisScore why = new WhyThisScore(evaluated.result());
        Words texts = terminal.words();
        boolean classes = evaluated.result().population().classes().size() > 1;
        Text inClass = PrintHead.classTitle(evaluated.programme(), unit.classId());
        print(
                classes ? texts.text("strengths.class", inClass) : texts.text("strengths.all"),
                why.againstClass(unit.id()));
        print(
                texts.text("strengths.neighbours"),
                why.against(unit.id(), evaluated.programme().territory().neighboursOf(unit.id())));
        print(texts.text("strengths.best"), why.againstBest(unit.id()));
    }

    private void print(String against, Optional<Comparison> found) {
        if (found.isEmpty() || found.get().others().equals(List.of(unit.id()))) {
            return;
        }
        Comparison comparison = found.get();
        terminal.out().println();
        terminal.say(
                "strengths.difference",
                against,
                comparison.others().size(),
                Rounded.of(comparison.theirs(), decimals),
                Rounded.signed(comparison.difference(), decimals));
        list("strengths.gains", comparison.strengths());
        list("strengths.loses", comparison.weaknesses());
    }

    private void list(String key, List<Part> parts) {
        if (!parts.isEmpty()) {
            List<String> shown = parts.stream().limit(SHOWN).map(this::shown).toList();
            terminal.say(key, String.join(terminal.words().text("strengths.between"), shown));
        }
    }

    private String shown(Part part) {
        Text title = part.effect()
                .map(words::effect)
                .orElseGet(() -> evaluated.scheme().node(part.node()).title());
        return title.in(terminal.language()) + " " + Rounded.signed(part.difference(), decimals);
    }
}
