package org.junxian.app.departments.internal;

import java.util.HashSet;
import java.util.Set;
import org.junxian.programme.form.Check.Rule;
import org.junxian.programme.form.Operand;

/// Which known figures a sheet looks at besides its own cells: those of its checks, and the year before.
///
/// @param variables empty for all of them
record CheckReads(Set<String> variables, Set<String> periods) {

    static CheckReads of(SheetFrame frame) {
        var variables = new HashSet<>(frame.indicators().keySet());
        var periods = new HashSet<String>();
        periods.add(frame.period().toString());
        periods.add(frame.earlier(1).toString());
        boolean everything = false;
        for (var check : frame.department().checks()) {
            switch (check.rule()) {
                case Rule.Sum sum -> {}
                case Rule.Additive additive -> {}
                case Rule.Same same -> operand(same.other(), frame, variables, periods);
                case Rule.Ratio ratio -> operand(ratio.divisor(), frame, variables, periods);
                case Rule.Change change ->
                    periods.add(frame.earlier(change.years()).toString());
                case Rule.Expression expression ->
                    everything |= expression.feel().contains("known");
            }
        }
        return new CheckReads(everything ? Set.of() : variables, periods);
    }

    private static void operand(Operand operand, SheetFrame frame, Set<String> variables, Set<String> periods) {
        switch (operand) {
            case Operand.Known known -> variables.add(known.variable().code());
            case Operand.Earlier earlier ->
                periods.add(frame.earlier(earlier.years()).toString());
            case Operand.Here here -> {}
            case Operand.Elsewhere elsewhere -> {}
        }
    }
}
