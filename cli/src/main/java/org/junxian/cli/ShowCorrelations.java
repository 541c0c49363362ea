package org.junxian.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.junxian.index.multivariate.CorrelationMethod;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.WriteResult;
import org.junxian.programme.scrutiny.IndicatorTables;
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

    @Mixin
    private final OutFolder out = new OutFolder();

    @Option(names = "--method", paramLabel = "METHOD", defaultValue = "pearson")
    private String word = "pearson";

    @Option(names = "--all")
    private boolean all;

    @Override
    public Integer call() throws Refusal {
        CorrelationMethod method = method();
        Terminal terminal = junxian.terminal();
        out.require();
        try (Progress progress = new Progress(terminal)) {
            EvaluatedScheme evaluated = asked.evaluate(terminal, progress);
            PrintHead.print(evaluated, WriteResult.write(evaluated).manifest(), terminal);
            new PrintCorrelations(evaluated, terminal, method, all).print();
            IndicatorTables tables = new IndicatorTables(evaluated);
            out.write(List.of(tables.correlations(), tables.alpha(), tables.components()), evaluated, terminal);
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
