package org.junxian.app.collection.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junxian.app.collection.CellValue;
import org.junxian.app.collection.ReturnFinding;
import org.junxian.app.collection.ReturnFinding.Level;
import org.junxian.index.data.Figure;
import org.junxian.index.data.UnitId;
import org.junxian.programme.form.Check;
import org.junxian.programme.form.CheckOutcome;
import org.junxian.programme.form.CheckReturn;
import org.junxian.programme.form.Filled;

/// Everything that is wrong, or odd, in a return as it is. Pure: the same cells and surroundings give the same
/// findings.
final class Findings {

    /// What is wrong with a single cell is no check of the form, and cannot be explained.
    private static final Set<String> OF_A_CELL = Set.of(CheckReturn.REQUIRED, CheckReturn.BOUNDS, CheckReturn.INTEGER);

    private Findings() {}

    /// @param cells     by entry; what is not in it is empty
    /// @param explained the checks that have an explanation
    static List<ReturnFinding> of(Around around, String unit, Map<String, CellValue> cells, Set<String> explained) {
        var question = around.question();
        var texts = cells.entrySet().stream()
                .filter(cell -> cell.getValue() instanceof CellValue.Words)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var filled = new Filled(new UnitId(unit), question.period(), figures(around, cells), texts);
        return CheckReturn.outcomes(question.programme(), question.form(), filled, around).stream()
                .map(outcome -> finding(outcome, explained))
                .toList();
    }

    /// How many keep the return from being submitted.
    static int blocking(List<ReturnFinding> findings) {
        return (int) findings.stream().filter(ReturnFinding::blocks).count();
    }

    private static ReturnFinding finding(CheckOutcome outcome, Set<String> explained) {
        boolean soft = outcome.level() == Check.Level.SOFT;
        return new ReturnFinding(
                OF_A_CELL.contains(outcome.check()) ? null : outcome.check(),
                soft ? Level.SOFT : Level.HARD,
                outcome.entries(),
                outcome.found(),
                outcome.expected(),
                outcome.why(),
                outcome.advice(),
                soft && explained.contains(outcome.check()));
    }

    /// What is entered, and what is known of the entries that are not asked.
    private static Map<String, Figure> figures(Around around, Map<String, CellValue> cells) {
        var figures = new HashMap<String, Figure>();
        for (var entry : around.question().entries().values()) {
            var known = around.known(entry);
            Figure figure = entry.isAsked()
                    ? cells.getOrDefault(entry.id(), CellValue.EMPTY).figure()
                    : known == null ? Figure.NOT_REPORTED : known.figure();
            if (!(figure instanceof Figure.NotReported)) {
                figures.put(entry.id(), figure);
            }
        }
        return figures;
    }
}
