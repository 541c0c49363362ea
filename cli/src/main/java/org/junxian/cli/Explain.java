package org.junxian.cli;

import java.util.concurrent.Callable;
import org.junxian.index.certainty.RankCounts;
import org.junxian.index.data.Unit;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.RunStudy;
import org.junxian.programme.result.WriteResult;
import org.junxian.programme.study.StudyDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `junxian explain`: prints the account of one unit.
@Command(name = "explain")
final class Explain implements Callable<Integer> {

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

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
            intervals(evaluated, found, terminal);
        }
        return Exit.GOOD;
    }

    /// How certain the rank is, by every study that the package has of the scheme.
    private static void intervals(EvaluatedScheme evaluated, Unit unit, Terminal terminal) throws Refusal {
        int own = evaluated.result().population().indexOf(unit.id());
        for (StudyDefinition study : RunStudy.of(evaluated)) {
            RankCounts ranks;
            try {
                ranks = new RunStudy(evaluated, study, 1)
                        .certainty(org.junxian.index.certainty.Progress.NONE)
                        .official(own);
            } catch (IllegalArgumentException e) {
                throw new Refusal("study-not-computable", study.id(), String.valueOf(e.getMessage()));
            }
            terminal.out().println();
            terminal.say(
                    "explain.interval",
                    Rounded.rank(ranks.quantile(LOW)),
                    Rounded.rank(ranks.quantile(HIGH)),
                    Rounded.rank(ranks.median()),
                    study.title(),
                    study.study().replications());
        }
    }
}
