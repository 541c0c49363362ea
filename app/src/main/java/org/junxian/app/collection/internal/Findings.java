package org.junxian.app.collection.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junxian.app.collection.CellValue;
import org.junxian.app.collection.FigureWords;
import org.junxian.app.collection.ReturnFinding;
import org.junxian.app.collection.ReturnFinding.Level;
import org.junxian.programme.form.Entry;
import org.junxian.programme.model.Text;

/// Everything that is wrong, or odd, in a return: cells that are empty though required or out of bounds, and
/// the checks of the form. Pure: the same cells and surroundings give the same findings.
final class Findings {

    private final Around around;
    private final Map<String, CellValue> cells;
    private final List<ReturnFinding> found = new ArrayList<>();

    private Findings(Around around, Map<String, CellValue> cells) {
        this.around = around;
        this.cells = cells;
    }

    /// @param cells     by entry; what is not in it is empty
    /// @param explained the checks that have an explanation
    static List<ReturnFinding> of(Around around, String unit, Map<String, CellValue> cells, Set<String> explained) {
        var findings = new Findings(around, cells);
        findings.lookAtCells();
        return List.copyOf(findings.found);
    }

    static int blocking(List<ReturnFinding> findings) {
        return (int) findings.stream().filter(ReturnFinding::blocks).count();
    }

    private void lookAtCells() {
        for (var entry : around.question().asked()) {
            var value = cells.getOrDefault(entry.id(), CellValue.EMPTY);
            switch (value) {
                case CellValue.Empty _ -> empty(entry);
                case CellValue.Number(var amount) -> number(entry, amount);
                case CellValue.Words _, CellValue.NotApplicable _ -> {}
            }
        }
    }

    private void empty(Entry entry) {
        if (entry.required()) {
            add(
                    entry,
                    both("“%s”还没有填写", "\"%s\" is empty", entry.title()),
                    new Text("填写数值，或写明不适用的原因", "a value, or the reason why it does not apply"),
                    new Text("这是必填项", "the figure is required"),
                    new Text("填写后再上报；没有的数据不要填 0", "Fill it in; do not write 0 for what is not known."));
        }
    }

    private void number(Entry entry, double amount) {
        if (entry.kind() == Entry.Kind.INTEGER && amount != Math.rint(amount)) {
            add(
                    entry,
                    says(entry, amount),
                    new Text("整数", "a whole number"),
                    new Text("这项数据按个数计", "this is counted in whole numbers"),
                    new Text("改为整数", "Write a whole number."));
        }
        if (entry.lower().isPresent() && amount < entry.lower().getAsDouble()) {
            outside(entry, amount, "不小于 %s", "at least %s", entry.lower().getAsDouble());
        }
        if (entry.upper().isPresent() && amount > entry.upper().getAsDouble()) {
            outside(entry, amount, "不大于 %s", "at most %s", entry.upper().getAsDouble());
        }
    }

    private void outside(Entry entry, double amount, String zh, String en, double bound) {
        String limit = FigureWords.plain(bound);
        add(
                entry,
                says(entry, amount),
                new Text(
                        zh.formatted(limit) + " " + entry.unit().zh(),
                        en.formatted(limit) + " " + entry.unit().en()),
                new Text("超出这项数据可能的范围", "outside what this figure can be"),
                new Text("核对数值和计量单位", "Check the value and its unit of measure."));
    }

    private static Text says(Entry entry, double amount) {
        String value = FigureWords.plain(amount);
        return new Text(
                "“%s”填的是 %s %s"
                        .formatted(entry.title().zh(), value, entry.unit().zh()),
                "\"%s\" says %s %s"
                        .formatted(entry.title().en(), value, entry.unit().en()));
    }

    private static Text both(String zh, String en, Text title) {
        return new Text(zh.formatted(title.zh()), en.formatted(title.en()));
    }

    private void add(Entry entry, Text what, Text expected, Text why, Text advice) {
        found.add(new ReturnFinding(null, Level.HARD, List.of(entry.id()), what, expected, why, advice, false));
    }
}
