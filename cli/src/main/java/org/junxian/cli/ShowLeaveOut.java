package org.junxian.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.WriteResult;
import org.junxian.programme.scrutiny.IndicatorTables;
import org.junxian.programme.scrutiny.LeftOut;
import org.junxian.programme.scrutiny.ScrutinyTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `junxian leave-out`: what the ranks would be without each indicator and each group.
@Command(name = "leave-out")
final class ShowLeaveOut implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set before the call
    private Junxian junxian;

    @Mixin
    private final SchemeArgument asked = new SchemeArgument();

    @Mixin
    private final OutFolder out = new OutFolder();

    @Override
    public Integer call() throws Refusal {
        Terminal terminal = junxian.terminal();
        out.require();
        try (Progress progress = new Progress(terminal)) {
            EvaluatedScheme evaluated = asked.evaluate(terminal, progress);
            ScrutinyTable table = new IndicatorTables(evaluated).leftOut(LeftOut.of(evaluated));
            PrintHead.print(evaluated, WriteResult.write(evaluated).manifest(), terminal);
            new PrintScrutiny(terminal).print(table, Integer.MAX_VALUE, List.of("node", "level", "up", "down"));
            terminal.say("scrutiny.left-out-means");
            out.write(List.of(table), evaluated, terminal);
        }
        return Exit.GOOD;
    }
}
