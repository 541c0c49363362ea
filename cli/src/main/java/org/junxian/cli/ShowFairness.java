package org.junxian.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junxian.index.data.Unit;
import org.junxian.index.reasons.Probe;
import org.junxian.index.reasons.RuleFault;
import org.junxian.index.reasons.RuleProbe;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.WriteResult;
import org.junxian.programme.scrutiny.Fairness;
import org.junxian.programme.scrutiny.RuleTables;
import org.junxian.programme.scrutiny.ScrutinyTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `junxian fairness`: whom a rule favours, and what faults it has.
@Command(name = "fairness")
final class ShowFairness implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set before the call
    private Junxian junxian;

    @Mixin
    private final SchemeArgument asked = new SchemeArgument();

    @Mixin
    private final OutFolder out = new OutFolder();

    @Option(names = "--top", paramLabel = "N", defaultValue = "20")
    private int top;

    @Override
    public Integer call() throws Refusal {
        Terminal terminal = junxian.terminal();
        out.require();
        try (Progress progress = new Progress(terminal)) {
            EvaluatedScheme evaluated = asked.evaluate(terminal, progress);
            RuleTables tables = new RuleTables(evaluated);
            ScrutinyTable favour = tables.favour(Fairness.of(evaluated));
            ScrutinyTable faults = tables.faults(faults(evaluated, progress));
            PrintHead.print(evaluated, WriteResult.write(evaluated).manifest(), terminal);
            PrintScrutiny print = new PrintScrutiny(terminal);
            print.print(favour, Integer.MAX_VALUE, List.of("group"));
            terminal.say("scrutiny.favour-means");
            terminal.out().println();
            if (faults.rows().isEmpty()) {
                terminal.say("scrutiny.no-faults");
            } else {
                print.print(faults, top, List.of("unit", "node"));
                terminal.say("scrutiny.faults-mean");
            }
            out.write(List.of(favour, faults), evaluated, terminal);
        }
        return Exit.GOOD;
    }

    private static List<RuleFault> faults(EvaluatedScheme evaluated, Progress progress) {
        RuleProbe probe =
                RuleProbe.of(new Probe(evaluated.result(), evaluated.figures().figures()));
        List<Unit> units = evaluated.result().population().units();
        List<RuleFault> found = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            progress.step("progress.faults", 10 * (10 * i / units.size()));
            found.addAll(probe.faults(units.get(i).id()));
        }
        return found;
    }
}
