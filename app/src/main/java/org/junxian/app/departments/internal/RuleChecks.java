package org.junxian.app.departments.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junxian.app.departments.SheetView.SheetFinding;
import org.junxian.app.departments.internal.Entered.CellKey;
import org.junxian.index.data.Figure;
import org.junxian.programme.form.Check;
import org.junxian.programme.form.Check.Rule;
import org.junxian.programme.form.CheckOutcome;
import org.junxian.programme.form.CheckReturn;
import org.junxian.programme.form.Filled;

/// The checks of the department, for each unit, those of one check together. What does not add up below a city is said
/// once.
final class RuleChecks {

    /// What holds for every cell is [CellChecks]'s.
    private static final Set<String> OF_CELLS = Set.of(CheckReturn.REQUIRED, CheckReturn.BOUNDS, CheckReturn.INTEGER);

    private RuleChecks() {}

    static List<SheetFinding> of(SheetContents contents) {
        var department = contents.frame().department();
        if (department.checks().isEmpty()) {
            return List.of();
        }
        var additive = department.checks().stream()
                .filter(check -> check.rule() instanceof Rule.Additive)
                .map(Check::id)
                .collect(Collectors.toSet());
        Map<String, List<SheetFinding>> byCheck = new LinkedHashMap<>();
        var parentsSeen = new HashSet<String>();
        for (var unit : contents.frame().units().values()) {
            String code = unit.id().code();
            var filled = new Filled(unit.id(), contents.frame().period(), figures(contents, code));
            var around = new SheetSurroundings(contents, code);
            for (var outcome : CheckReturn.outcomes(contents.frame().programme(), department, filled, around)) {
                boolean saidOfParent =
                        additive.contains(outcome.check()) && !parentsSeen.add(outcome.check() + unit.parent());
                if (!OF_CELLS.contains(outcome.check()) && !saidOfParent) {
                    byCheck.computeIfAbsent(outcome.check(), id -> new ArrayList<>())
                            .add(finding(contents, code, outcome));
                }
            }
        }
        return byCheck.values().stream().flatMap(List::stream).toList();
    }

    private static Map<String, Figure> figures(SheetContents contents, String unit) {
        Map<String, Figure> figures = new HashMap<>();
        for (String indicator : contents.frame().indicators().keySet()) {
            figures.put(indicator, contents.value(unit, indicator).figure());
        }
        return figures;
    }

    private static SheetFinding finding(SheetContents contents, String unit, CheckOutcome outcome) {
        String name = contents.frame().name(unit);
        var entries = outcome.entries().stream()
                .map(entry -> new CellKey(unit, entry).toString())
                .toList();
        return new SheetFinding(
                outcome.check(),
                outcome.level().name().toLowerCase(Locale.ROOT),
                entries,
                SheetWords.of(name, outcome.found()),
                outcome.expected(),
                outcome.why(),
                outcome.advice());
    }
}
