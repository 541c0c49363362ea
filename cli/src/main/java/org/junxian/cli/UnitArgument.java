package org.junxian.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.junxian.index.data.Unit;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.model.TerritoryUnit;
import org.junxian.programme.result.EvaluatedScheme;

/// A unit as a person names it: by code, or by a name that only one unit has.
final class UnitArgument {

    private UnitArgument() {}

    static Unit find(EvaluatedScheme evaluated, String unit, Object path) throws Refusal {
        List<Unit> units = evaluated.result().population().units();
        List<Unit> found = units.stream()
                .filter(u -> u.id().code().equals(unit) || isCalled(known(evaluated, u), unit))
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            List<String> names =
                    units.stream().map(u -> known(evaluated, u).name()).toList();
            String nearest = Nearest.find(unit, names).orElse("junxian evaluate " + path + " --top 1000");
            throw new Refusal("unknown-unit", unit, units.getFirst().id() + " / " + names.getFirst(), nearest);
        }
        String codes = found.stream().map(u -> described(evaluated, u)).collect(Collectors.joining(", "));
        throw new Refusal("ambiguous-unit", unit, found.size(), codes);
    }

    private static boolean isCalled(TerritoryUnit known, String unit) {
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
