package org.junxian.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junxian.index.data.Unit;
import org.junxian.index.reasons.Move;
import org.junxian.programme.Programme;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.result.ComparedSchemes;
import org.junxian.programme.result.ComparedSchemes.Side;
import org.junxian.programme.scrutiny.MoveTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `junxian compare`: why ranks moved between two schemes, two periods or two packages.
@Command(name = "compare")
final class Compare implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set before the call
    private Junxian junxian;

    @Mixin
    private final SchemeArgument asked = new SchemeArgument();

    @Option(names = "--period", paramLabel = "PERIOD")
    private @Nullable String period;

    @Option(names = "--with", paramLabel = "ID")
    private @Nullable String other;

    @Option(names = "--with-period", paramLabel = "PERIOD")
    private @Nullable String otherPeriod;

    @Option(names = "--with-package", paramLabel = "PACKAGE")
    private @Nullable Path otherPackage;

    @Option(names = "--unit", paramLabel = "UNIT")
    private @Nullable String unit;

    @Option(names = "--top", paramLabel = "N", defaultValue = "20")
    private int top;

    @Mixin
    private final OutFolder out = new OutFolder();

    @Override
    public Integer call() throws Refusal {
        Terminal terminal = junxian.terminal();
        out.require();
        try (Progress progress = new Progress(terminal)) {
            progress.step("progress.reading", asked.path());
            Programme first = asked.open(terminal);
            Programme second = otherPackage == null ? first : PackageArgument.open(otherPackage, terminal);
            SchemeDefinition before = asked.scheme(first);
            SchemeDefinition now = SchemeArgument.scheme(second, other == null ? before.id() : other, later());
            Side earlier = new Side(first, at(first, before, period));
            Side last = new Side(second, at(second, now, otherPeriod));
            if (earlier.equals(last)) {
                throw new Refusal("nothing-to-compare", before.id(), asked.path());
            }
            progress.step("progress.comparing-ranks");
            ComparedSchemes compared = compared(earlier, last);
            PrintMoves print = new PrintMoves(compared, terminal, top);
            List<Move> moves;
            if (unit == null) {
                moves = compared.moves();
                print.all(moves);
            } else {
                Unit found = UnitArgument.find(compared.after(), unit, asked.path());
                moves = compared.move(found.id()).stream().toList();
                print.one(found);
            }
            out.write(new MoveTables(compared).of(moves), compared.after(), terminal);
        }
        return Exit.GOOD;
    }

    private Path later() {
        return otherPackage == null ? asked.path() : otherPackage;
    }

    private ComparedSchemes compared(Side earlier, Side later) throws Refusal {
        try {
            return ComparedSchemes.compare(earlier, later);
        } catch (IllegalArgumentException e) {
            String ids = earlier.scheme().id() + ", " + later.scheme().id();
            throw new Refusal("not-computable", ids, String.valueOf(e.getMessage()), asked.path());
        }
    }

    /// The scheme at another period, one in which its indicators have figures.
    private static SchemeDefinition at(Programme programme, SchemeDefinition scheme, @Nullable String asked)
            throws Refusal {
        return asked == null ? scheme : PeriodArgument.at(programme, scheme, asked);
    }
}
