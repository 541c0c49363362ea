package org.junxian.cli;

import java.util.concurrent.Callable;
import org.junxian.index.data.Unit;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.WriteResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `junxian explain`: prints the account of one unit.
@Command(name = "explain")
final class Explain implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set before the call
    private Junxian junxian;

    @Mixin
    private final SchemeArgument asked = new SchemeArgument();

    @Option(names = "--unit", paramLabel = "UNIT", required = true)
    private String unit = "";

    @Override
    public Integer call() throws Refusal {
        Terminal terminal = junxian.terminal();
        try (Progress progress = new Progress(terminal)) {
            EvaluatedScheme evaluated = asked.evaluate(terminal, progress);
            Unit found = UnitArgument.find(evaluated, unit, asked.path());
            PrintHead.print(evaluated, WriteResult.write(evaluated).manifest(), terminal);
            new PrintAccount(evaluated, found, terminal).print();
            new PrintStrengths(evaluated, found, terminal).print();
        }
        return Exit.GOOD;
    }
}
