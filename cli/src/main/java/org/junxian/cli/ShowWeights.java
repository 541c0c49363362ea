package org.junxian.cli;

import java.util.concurrent.Callable;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.WriteResult;
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

    @Override
    public Integer call() throws Refusal {
        Terminal terminal = junxian.terminal();
        try (Progress progress = new Progress(terminal)) {
            EvaluatedScheme evaluated = asked.evaluate(terminal, progress);
            PrintHead.print(evaluated, WriteResult.write(evaluated).manifest(), terminal);
            new PrintWeights(evaluated, terminal).print();
        }
        return Exit.GOOD;
    }
}
