package org.junxian.cli;

import org.junxian.index.data.Unit;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.words.Strengths;

/// Prints where a unit gains and loses against its class, its neighbours and the best: points of the index by item,
/// which add up to the difference.
final class PrintStrengths {

    private final Unit unit;
    private final Terminal terminal;
    private final Strengths strengths;

    PrintStrengths(EvaluatedScheme evaluated, Unit unit, Terminal terminal) {
        this.unit = unit;
        this.terminal = terminal;
        this.strengths = new Strengths(evaluated.programme(), evaluated.scheme(), evaluated.result());
    }

    void print() {
        for (Strengths.Told told : strengths.of(unit)) {
            terminal.out().println();
            line("", strengths.difference(told));
            strengths.gains(told.comparison()).ifPresent(gains -> line("  ", gains));
            strengths.loses(told.comparison()).ifPresent(loses -> line("  ", loses));
        }
    }

    private void line(String indent, Text text) {
        terminal.out().println(indent + text.in(terminal.language()));
    }
}
