package org.junxian.app.departments.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.departments.SheetMove;
import org.junxian.app.departments.SheetValue;
import org.junxian.app.departments.SheetView;
import org.junxian.app.departments.SheetView.PossibleMove;
import org.junxian.app.departments.SheetView.SheetCell;
import org.junxian.app.departments.SheetView.SheetFinding;
import org.junxian.app.departments.SheetView.SheetIndicator;
import org.junxian.app.departments.SheetView.SheetUnitRow;
import org.junxian.app.departments.SheetView.TrailLine;
import org.junxian.app.departments.internal.Entered.CellKey;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.ProblemDetails;
import org.junxian.app.problem.ProblemWords;
import org.junxian.app.problem.Refusal;
import org.junxian.index.data.UnitId;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.TerritoryUnit;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;

/// Shows a sheet.
///
/// @param tookPart whether the reader entered figures of it or submitted it
public record SheetViews(
        SheetContents contents,
        List<SheetFinding> findings,
        List<TrailLine> trail,
        boolean tookPart,
        Caller reader,
        Language language,
        LocalDate today) {

    public SheetView view() {
        var frame = contents.frame();
        var sheet = contents.sheet();
        var title = SheetWords.title(frame.department(), sheet.id().period());
        var whyNot = SheetRights.whyNotEnter(reader, sheet, title);
        return new SheetView(
                sheet.id().toString(),
                sheet.id().programme(),
                sheet.id().department(),
                title,
                sheet.id().period(),
                sheet.dueOn(),
                sheet.stage(),
                sheet.isLate(today),
                sheet.demonstration(),
                contents.filled(),
                frame.asked(),
                frame.indicators().values().stream().map(SheetViews::indicator).toList(),
                frame.units().values().stream().map(this::unit).toList(),
                rows(),
                findings,
                moves(),
                trail,
                sheet.version(),
                whyNot.isEmpty(),
                whyNot.map(this::words).orElse(null));
    }

    private Map<String, Map<String, SheetCell>> rows() {
        Map<String, Map<String, SheetCell>> rows = new LinkedHashMap<>();
        for (String unit : contents.frame().units().keySet()) {
            Map<String, SheetCell> row = new LinkedHashMap<>();
            for (String indicator : contents.frame().indicators().keySet()) {
                row.put(indicator, cell(contents, unit, indicator));
            }
            rows.put(unit, row);
        }
        return rows;
    }

    public static SheetCell cell(SheetContents contents, String unit, String indicator) {
        @Nullable Double last = contents.last(unit, indicator);
        var cell = contents.cells().get(new CellKey(unit, indicator));
        return cell == null
                ? new SheetCell(null, null, last, 0, null, null)
                : new SheetCell(
                        cell.value() instanceof SheetValue.Number(var amount) ? amount : null,
                        cell.value() instanceof SheetValue.NotApplicable(var reason) ? reason : null,
                        last,
                        cell.version(),
                        cell.by(),
                        cell.at());
    }

    private List<PossibleMove> moves() {
        return SheetMove.possibleAt(contents.sheet().stage()).stream()
                .map(move ->
                        new PossibleMove(move, refusal(move).map(this::words).orElse(null)))
                .toList();
    }

    public Optional<Refusal> refusal(SheetMove move) {
        var sheet = contents.sheet();
        var title = SheetWords.title(contents.frame().department(), sheet.id().period());
        return SheetRights.whyNot(reader, sheet, move, tookPart, title).or(() -> {
            long hard = findings.stream().filter(SheetChecks::isHard).count();
            return move == SheetMove.SUBMIT && hard > 0
                    ? Optional.of(Refusal.saying(
                            Problem.SHEET_HAS_ERRORS,
                            title,
                            Text.same(String.valueOf(hard)),
                            findings.stream()
                                    .filter(SheetChecks::isHard)
                                    .findFirst()
                                    .orElseThrow()
                                    .found()))
                    : Optional.empty();
        });
    }

    private ProblemDetails words(Refusal refusal) {
        return ProblemWords.write(refusal.problem(), refusal.facts(language), language);
    }

    private static SheetIndicator indicator(Variable variable) {
        return new SheetIndicator(
                variable.id().code(),
                variable.title(),
                variable.unit(),
                variable.definition().orElse(null),
                number(variable.lower()),
                number(variable.upper()));
    }

    private SheetUnitRow unit(TerritoryUnit unit) {
        return new SheetUnitRow(
                unit.id().code(), unit.name(), unit.parent().map(this::name).orElse(null));
    }

    private @Nullable String name(UnitId parent) {
        var known = contents.frame().programme().territory().units().get(parent);
        return known == null ? null : known.name();
    }

    private static @Nullable Double number(OptionalDouble bound) {
        return bound.isPresent() ? bound.getAsDouble() : null;
    }
}
