package org.junxian.cli;

import java.util.concurrent.Callable;
import org.junxian.index.multivariate.CorrelationMethod;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.WriteResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `junxian correlations`: how the scores of a scheme move together, and which do not fit their group.
@Command(name = "correlations")
final class ShowCorrelations implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set before the call
    private Junxian junxian;

    @Mixin
    private final SchemeArgument asked = new SchemeArgument();

    @Option(names = "--method", paramLabel = "METHOD", defaultValue = "pearson")
    private String word = "pearson";

    @Option(names = "--all")
    private boolean all;

    @Override
    public Integer call() throws Refusal {
        CorrelationMethod method = method();
        Terminal terminal = junxian.terminal();
        try (Progress progress = new Progress(terminal)) {
            EvaluatedScheme evaluated = asked.evaluate(terminal, progress);
            PrintHead.print(evaluated, WriteResult.write(evaluated).manifest(), terminal);
            new PrintCorrelations(evaluated, terminal, method, all).print();
        }
        return Exit.GOOD;
    }

    private CorrelationMethod method() throws Refusal {
        return switch (word) {
            case "pearson" -> CorrelationMethod.PEARSON;
            case "spearman" -> CorrelationMethod.SPEARMAN;
            case "kendall" -> CorrelationMethod.KENDALL;
            default -> throw new Refusal("unknown-correlation", word);
        };
    }
}
