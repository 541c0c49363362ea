package org.junxian.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junxian.index.data.Period;
import org.junxian.programme.Programme;
import org.junxian.programme.check.Finding;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Severity;
import org.junxian.programme.form.Check;
import org.junxian.programme.form.CheckOutcome;
import org.junxian.programme.form.CheckReturn;
import org.junxian.programme.form.Filled;
import org.junxian.programme.form.Form;
import org.junxian.programme.form.GivenReturns;
import org.junxian.programme.read.ReadReturns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `junxian check-return`: holds returns in a CSV file against a form of a package.
@Command(name = "check-return")
final class CheckReturned implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set before the call
    private Junxian junxian;

    @Mixin
    private final PackageArgument given = new PackageArgument();

    @Parameters(index = "1", paramLabel = "FORM")
    private String form = "";

    @Parameters(index = "2", paramLabel = "CSV")
    private Path file = Path.of("");

    @Option(names = "--period", paramLabel = "PERIOD")
    private @Nullable String period;

    @Override
    public Integer call() throws Refusal {
        Terminal terminal = junxian.terminal();
        byte[] bytes = PackageArgument.bytes(file, "returns");
        Programme programme;
        try (Progress progress = new Progress(terminal)) {
            progress.step("progress.reading", given.path());
            programme = given.open(terminal);
        }
        Form chosen = chosen(programme);
        Findings findings = new Findings();
        GivenReturns returns = ReadReturns.read(programme, chosen, bytes, file.toString(), findings);
        List<Finding> found = findings.list();
        new PrintFindings(Path.of(""), terminal.words()).print(found, terminal.out());
        if (!findings.none()) {
            long errors =
                    found.stream().filter(f -> f.severity() == Severity.ERROR).count();
            terminal.say("return.unreadable", file, errors);
            return Exit.BAD_INPUT;
        }
        return check(programme, chosen, returns, terminal);
    }

    private Form chosen(Programme programme) throws Refusal {
        Form chosen = programme.forms().get(form);
        if (chosen == null) {
            String known = String.join(", ", programme.forms().keySet());
            throw new Refusal("unknown-form", form, known.isEmpty() ? "–" : known, given.path());
        }
        return chosen;
    }

    private int check(Programme programme, Form chosen, GivenReturns returns, Terminal terminal) throws Refusal {
        Period asked = asked(returns);
        List<Filled> filled = returns.returned(asked);
        int hard = 0;
        int soft = 0;
        PrintOutcomes print = new PrintOutcomes(programme, chosen, terminal);
        for (Filled one : filled) {
            List<CheckOutcome> outcomes = CheckReturn.outcomes(programme, chosen, one, returns.around(one));
            for (CheckOutcome outcome : outcomes) {
                print.print(one, outcome);
                hard += outcome.level() == Check.Level.HARD ? 1 : 0;
                soft += outcome.level() == Check.Level.SOFT ? 1 : 0;
            }
        }
        if (chosen.demonstration()) {
            terminal.say("return.demonstration");
        }
        terminal.say(hard == 0 ? "return.good" : "return.bad", chosen.title(), asked, filled.size(), hard, soft);
        return hard == 0 ? Exit.GOOD : Exit.BAD_INPUT;
    }

    /// The period asked for, or the latest one in the file.
    private Period asked(GivenReturns returns) throws Refusal {
        String known = String.join(
                ", ", returns.periods().stream().map(Period::toString).toList());
        if (returns.periods().isEmpty()) {
            throw new Refusal("no-return", file, form);
        }
        String wanted = period;
        if (wanted == null) {
            return returns.periods().last();
        }
        return returns.periods().stream()
                .filter(p -> p.toString().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal("unknown-period", wanted, known));
    }
}
