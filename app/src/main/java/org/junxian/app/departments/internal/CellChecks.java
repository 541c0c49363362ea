package org.junxian.app.departments.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junxian.app.departments.SheetValue;
import org.junxian.app.departments.SheetView.SheetFinding;
import org.junxian.app.departments.internal.Entered.CellKey;
import org.junxian.programme.Numbers;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;

/// What holds for every cell: it is filled, and a number is one the indicator can take. One finding per indicator
/// names all its cells.
public final class CellChecks {

    private static final Text WHY_FILLED = new Text(
            "没有填的格子不等于零，评价时会当作缺失。", "A cell that was not filled is not zero; an evaluation would treat it as missing.");
    private static final Text FILL = new Text(
            "填入数值；确实没有的，选“不适用”并写明原因。",
            "Enter the figure; where there can be none, choose “does not apply” and say why.");
    private static final Text WHY_BOUNDS =
            new Text("指标的定义只允许这些数值。", "The definition of the indicator allows these numbers only.");
    private static final Text CORRECT =
            new Text("核对数值和计量单位后改正。", "Check the figure and its unit of measure, and correct it.");

    private final SheetContents contents;
    private final List<SheetFinding> findings = new ArrayList<>();

    private CellChecks(SheetContents contents) {
        this.contents = contents;
    }

    static List<SheetFinding> of(SheetContents contents) {
        var checks = new CellChecks(contents);
        contents.frame().indicators().values().forEach(checks::indicator);
        return checks.findings;
    }

    private void indicator(Variable indicator) {
        var empty = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (String unit : contents.frame().units().keySet()) {
            switch (contents.value(unit, indicator.id().code())) {
                case SheetValue.Empty() -> empty.add(unit);
                case SheetValue.NotApplicable(var _) -> {}
                case SheetValue.Number(var amount) -> {
                    if (!fits(indicator, amount)) {
                        wrong.add(unit);
                    }
                }
            }
        }
        if (!empty.isEmpty()) {
            findings.add(missing(indicator, empty));
        }
        if (!wrong.isEmpty()) {
            findings.add(outOfBounds(indicator, wrong));
        }
    }

    private SheetFinding missing(Variable indicator, List<String> units) {
        String names = contents.frame().names(units);
        return finding(
                indicator,
                units,
                new Text(
                        "%s：%d 个单位没有填（%s）。".formatted(indicator.title().zh(), units.size(), names),
                        "%s: %d units are not filled in (%s)."
                                .formatted(indicator.title().en(), units.size(), names)),
                new Text("每个单位都要有数值，或写明为什么没有。", "Every unit has a figure, or the reason why there is none."),
                WHY_FILLED,
                FILL);
    }

    private SheetFinding outOfBounds(Variable indicator, List<String> units) {
        String values = String.join(
                "、",
                units.stream()
                        .limit(5)
                        .map(unit -> contents.frame().name(unit) + " " + shown(unit, indicator))
                        .toList());
        return finding(
                indicator,
                units,
                new Text(
                        "%s：%d 个数值超出范围（%s）。".formatted(indicator.title().zh(), units.size(), values),
                        "%s: %d figures are out of bounds (%s)."
                                .formatted(indicator.title().en(), units.size(), values)),
                bounds(indicator),
                WHY_BOUNDS,
                CORRECT);
    }

    private String shown(String unit, Variable indicator) {
        return contents.value(unit, indicator.id().code()) instanceof SheetValue.Number(var amount)
                ? Numbers.shortest(amount)
                : "";
    }

    private static SheetFinding finding(
            Variable indicator, List<String> units, Text found, Text expected, Text why, Text advice) {
        var entries = units.stream()
                .map(unit -> new CellKey(unit, indicator.id().code()).toString())
                .toList();
        return new SheetFinding(null, "hard", entries, found, expected, why, advice);
    }

    private static boolean fits(Variable indicator, double amount) {
        return (indicator.lower().isEmpty() || amount >= indicator.lower().getAsDouble())
                && (indicator.upper().isEmpty() || amount <= indicator.upper().getAsDouble())
                && (!indicator.integer() || amount == Math.rint(amount))
                && (indicator.categories().isEmpty() || indicator.categories().containsKey(amount));
    }

    private static Text bounds(Variable indicator) {
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        bound(indicator.lower(), "不小于 ", "at least ", zh, en);
        bound(indicator.upper(), "不大于 ", "at most ", zh, en);
        if (indicator.integer()) {
            zh.add("整数");
            en.add("a whole number");
        }
        if (!indicator.categories().isEmpty()) {
            String codes = String.join(
                    " | ",
                    indicator.categories().keySet().stream()
                            .map(Numbers::shortest)
                            .toList());
            zh.add("只能是 " + codes);
            en.add("one of " + codes);
        }
        return new Text(
                "应%s（%s）。".formatted(String.join("，", zh), indicator.unit().zh()),
                "Expected: %s (%s)."
                        .formatted(String.join(", ", en), indicator.unit().en()));
    }

    private static void bound(OptionalDouble bound, String zhWord, String enWord, List<String> zh, List<String> en) {
        if (bound.isPresent()) {
            zh.add(zhWord + Numbers.shortest(bound.getAsDouble()));
            en.add(enWord + Numbers.shortest(bound.getAsDouble()));
        }
    }
}
