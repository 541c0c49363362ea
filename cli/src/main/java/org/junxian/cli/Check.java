package org.junxian.cli;

import java.util.concurrent.Callable;
import org.junxian.programme.Programme;
import org.junxian.programme.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `junxian check`: reads a package and lists everything that is wrong with it.
@Command(name = "check")
final class Check implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set before the call
    private Junxian junxian;

    @Mixin
    private final PackageArgument given = new PackageArgument();

    @Override
    public Integer call() throws Refusal {
        Terminal terminal = junxian.terminal();
        Reading reading;
        try (Progress progress = new Progress(terminal)) {
            progress.step("progress.reading", given.path());
            reading = given.read();
        }
        new PrintFindings(given.path(), terminal.words()).print(reading.findings(), terminal.out());
        if (reading.programme().isEmpty()) {
            terminal.say(
                    "check.bad",
                    given.path(),
                    reading.errors().size(),
                    reading.warnings().size());
            return Exit.BAD_INPUT;
        }
        Programme programme = reading.programme().get();
        terminal.say("check.good", programme.title(), reading.warnings().size());
        terminal.say(
                "check.content",
                programme.territory().units().size(),
                programme.variables().size(),
                programme.observations().size(),
                programme.documents().size(),
                programme.sources().size(),
                programme.schemes().size());
        if (!programme.forms().isEmpty() || !programme.departments().isEmpty()) {
            terminal.say(
                    "check.forms",
                    programme.forms().size(),
                    programme.departments().size());
        }
        return Exit.GOOD;
    }
}
