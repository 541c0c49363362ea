package org.junxian.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.junxian.index.scrutiny.OtherRankings;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.WriteResult;
import org.junxian.programme.scrutiny.RuleTables;
import org.junxian.programme.scrutiny.ScrutinyTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `junxian rankings`: how other methods rank the same scores, and who moves most.
@Command(name = "rankings")
final class ShowRankings implements Callable<Integer> {

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
            progress.step("progress.other-rankings");
            List<OtherRankings> pools = OtherRankings.of(evaluated.result());
            RuleTables tables = new RuleTables(evaluated);
            ScrutinyTable agreement = tables.agreement(pools);
            ScrutinyTable rankings = tables.rankings(pools);
            PrintHead.print(evaluated, WriteResult.write(evaluated).manifest(), terminal);
            PrintScrutiny print = new PrintScrutiny(terminal);
            print.print(agreement, Integer.MAX_VALUE, List.of("unit"));
            print.print(rankings, top, List.of("class", "unit"));
            for (OtherRankings pool : pools) {
                boolean proven = pool.consensus().proven();
                terminal.say(
                        proven ? "scrutiny.kemeny-proven" : "scrutiny.kemeny-bound",
                        Rounded.of(100 * pool.consensus().gap(), 2));
                if (!pool.pool().incomplete().isEmpty()) {
                    terminal.say("scrutiny.incomplete", pool.pool().incomplete().size());
                }
            }
            out.write(List.of(agreement, rankings), evaluated, terminal);
        }
        return Exit.GOOD;
    }
}
