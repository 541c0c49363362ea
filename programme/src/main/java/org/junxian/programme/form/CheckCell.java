package org.junxian.programme.form;

import java.util.List;
import java.util.Optional;
import org.junxian.index.data.Figure;
import org.junxian.programme.model.Text;

/// What can be wrong with a single cell. Only cells that the unit fills in are looked at.
final class CheckCell {

    private CheckCell() {}

    static Optional<CheckOutcome> outcome(Entry entry, Filled filled) {
        if (!entry.isAsked()) {
            return Optional.empty();
        }
        if (entry.required() && filled.isEmpty(entry.id())) {
            return Optional.of(required(entry));
        }
        if (!(filled.figure(entry.id()) instanceof Figure.Value(double amount))) {
            return Optional.empty();
        }
        if (entry.kind() == Entry.Kind.INTEGER && amount != Math.rint(amount)) {
            return Optional.of(notWhole(entry, amount));
        }
        boolean outside = entry.lower().isPresent() && amount < entry.lower().getAsDouble()
                || entry.upper().isPresent() && amount > entry.upper().getAsDouble();
        return outside ? Optional.of(outOfBounds(entry, amount)) : Optional.empty();
    }

    private static CheckOutcome required(Entry entry) {
        Text unit = entry.unit();
        boolean words = entry.kind() == Entry.Kind.TEXT;
        return outcome(
                CheckReturn.REQUIRED,
                entry,
                new Text(
                        "“" + entry.title().zh() + "”没有填写。", "“" + entry.title().en() + "” is empty."),
                words
                        ? new Text("一段文字", "a text")
                        : new Text(
                                "一个数（" + unit.zh() + "），或注明不适用及其理由",
                                "a figure (" + unit.en() + "), or that it does not apply, and why"),
                new Text("这是必填项。", "This entry is required."),
                words
                        ? new Text("填写说明。", "Write it.")
                        : new Text(
                                "填入数值；确实不适用的，选“不适用”并写明理由。",
                                "Enter the figure; if there is none to enter, choose “does not apply” and say why."));
    }

    private static CheckOutcome notWhole(Entry entry, double amount) {
        return outcome(
                CheckReturn.INTEGER,
                entry,
                Shown.named(entry.title(), amount, entry.unit()).sentence(),
                new Text("整数", "a whole number"),
                new Text("这一项按个数统计，不会有小数。", "This is a count, which has no fraction."),
                new Text("核对是否填错单位或小数点。", "See whether the unit or the decimal point is wrong."));
    }

    private static CheckOutcome outOfBounds(Entry entry, double amount) {
        return outcome(
                CheckReturn.BOUNDS,
                entry,
                Shown.named(entry.title(), amount, entry.unit()).sentence(),
                Shown.between(entry.lower(), entry.upper(), entry.unit()),
                new Text("超出这一项可能的范围。", "This is outside what the entry can be."),
                new Text("核对单位（如万元与亿元）和小数点。", "Check the unit (CNY 10,000 or 100m?) and the decimal point."));
    }

    private static CheckOutcome outcome(String check, Entry entry, Text found, Text expected, Text why, Text advice) {
        return new CheckOutcome(check, Check.Level.HARD, List.of(entry.id()), found, expected, why, advice);
    }
}
