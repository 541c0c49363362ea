package org.junxian.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.WriteResult;
import org.junxian.programme.scrutiny.IndicatorTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `junxian weights`: what the weights of a scheme do, and which ones other methods would give.
@Command(name = "weights")
final class ShowWeights implements Callable<Integer> {

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
            PrintHead.print(evaluated, WriteResult.write(evaluated).manifest(), terminal);
            new PrintWeights(evaluated, terminal).print();
            out.write(List.of(new IndicatorTables(evaluated).weights()), evaluated, terminal);
        }
        return Exit.GOOD;
    }
}
