package org.junxian.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junxian.index.data.Unit;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.model.TerritoryUnit;
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
            Unit found = find(evaluated);
            PrintHead.print(evaluated, WriteResult.write(evaluated).manifest(), terminal);
            new PrintAccount(evaluated, found, terminal).print();
        }
        return Exit.GOOD;
    }

    /// By code, or by a name that only one unit has.
    private Unit find(EvaluatedScheme evaluated) throws Refusal {
        List<Unit> units = evaluated.result().population().units();
        List<Unit> found = units.stream()
                .filter(u -> u.id().code().equals(unit) || isCalled(known(evaluated, u)))
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            List<String> names =
                    units.stream().map(u -> known(evaluated, u).name()).toList();
            String nearest = Nearest.find(unit, names).orElse("junxian evaluate " + asked.path() + " --top 1000");
            throw new Refusal("unknown-unit", unit, units.getFirst().id() + " / " + names.getFirst(), nearest);
        }
        String codes = found.stream().map(u -> described(evaluated, u)).collect(Collectors.joining(", "));
        throw new Refusal("ambiguous-unit", unit, found.size(), codes);
    }

    private boolean isCalled(TerritoryUnit known) {
        return known.name().equals(unit) || known.pinyin().equalsIgnoreCase(unit);
    }

    private static TerritoryUnit known(EvaluatedScheme evaluated, Unit unit) {
        return evaluated.programme().territory().get(unit.id());
    }

    private static String described(EvaluatedScheme evaluated, Unit unit) {
        TerritoryUnit known = known(evaluated, unit);
        return known.parent()
                .map(p -> known.id() + " ("
                        + evaluated.programme().territory().get(p).name() + ")")
                .orElse(known.id().code());
    }
}
