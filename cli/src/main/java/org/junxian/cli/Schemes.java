package org.junxian.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.junxian.programme.Programme;
import org.junxian.programme.SchemeFigures;
import org.junxian.programme.model.SchemeDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `junxian schemes`: lists the schemes of a package.
@Command(name = "schemes")
final class Schemes implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set before the call
    private Junxian junxian;

    @Mixin
    private final PackageArgument given = new PackageArgument();

    @Override
    public Integer call() throws Refusal {
        Terminal terminal = junxian.terminal();
        Words words = terminal.words();
        Programme programme = given.open(terminal);
        TextTable table = new TextTable(List.of(
                TextTable.Column.left(words.text("schemes.id")),
                TextTable.Column.left(words.text("schemes.period")),
                TextTable.Column.right(words.text("schemes.units")),
                TextTable.Column.right(words.text("schemes.indicators")),
                TextTable.Column.left(words.text("schemes.figures")),
                TextTable.Column.left(words.text("schemes.title"))));
        for (SchemeDefinition scheme : programme.schemes().values()) {
            SchemeFigures figures = programme.figuresFor(scheme);
            table.row(List.of(
                    scheme.id(),
                    scheme.scheme().period().toString(),
                    Integer.toString(figures.figures().population().size()),
                    Integer.toString(scheme.scheme().indicators().size()),
                    words.text(figures.demonstration() ? "schemes.demonstration" : "schemes.sourced"),
                    scheme.title().in(terminal.language())));
        }
        terminal.say("head.programme", programme.title());
        terminal.out().println();
        table.lines().forEach(terminal.out()::println);
        return Exit.GOOD;
    }
}
