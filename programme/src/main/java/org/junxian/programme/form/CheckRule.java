package org.junxian.programme.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junxian.programme.form.Check.Rule;
import org.junxian.programme.form.CheckedFigures.Named;
import org.junxian.programme.model.Text;

/// Whether the figures keep a rule, and if not, in words. Sums are decimal, so 0.1 and 0.2 are 0.3.
record CheckRule(CheckedFigures figures) {

    private static final MathContext SETTLED = new MathContext(15);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Text PLAIN = Text.same("");
    private static final Text PER_CENT = Text.same("%");

    /// A rule that does not hold.
    record Failure(List<String> entries, Text found, Text expected) {}

    Optional<Failure> failure(Rule rule, Text title) {
        return switch (rule) {
            case Rule.Sum sum -> sum(sum);
            case Rule.Same same -> same(same);
            case Rule.Ratio ratio -> ratio(ratio);
            case Rule.Change change -> change(change);
            case Rule.Additive additive -> additive(additive);
            case Rule.Expression expression -> new CheckExpression(figures).failure(expression, title);
        };
    }

    private Optional<Failure> sum(Rule.Sum rule) {
        Optional<Named> total = figures.here(rule.total());
        List<Named> parts = rule.parts().stream()
                .map(figures::here)
                .flatMap(Optional::stream)
                .toList();
        if (total.isEmpty() || parts.size() < rule.parts().size()) {
            return Optional.empty();
        }
        BigDecimal added = parts.stream().map(Named::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        Text unit = total.get().unit();
        Text sum = Shown.with(added, unit);
        List<String> entries = new ArrayList<>(List.of(rule.total()));
        entries.addAll(rule.parts());
        return apart(
                total.get(),
                added,
                rule.tolerance(),
                entries,
                new Text("各项合计 " + sum.zh(), "its parts add up to " + sum.en()),
                new Text("等于各项之和", "the sum of its parts"));
    }

    private Optional<Failure> same(Rule.Same rule) {
        Optional<Named> entry = figures.here(rule.entry());
        Optional<Named> other = figures.of(rule.other());
        if (entry.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Named converted = CheckedFigures.in(entry.get().unit(), other.get());
        List<String> entries =
                rule.other() instanceof Operand.Here(String id) ? List.of(rule.entry(), id) : List.of(rule.entry());
        return apart(
                entry.get(),
                converted.number(),
                rule.tolerance(),
                entries,
                converted.phrase().text(),
                new Text("两数相等", "both are the same"));
    }

    private Optional<Failure> additive(Rule.Additive rule) {
        Optional<Named> parent = figures.parent(rule.entry());
        List<Double> siblings = figures.around().siblings(rule.entry());
        if (parent.isEmpty() || siblings.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal added = siblings.stream().map(Shown::settled).reduce(BigDecimal.ZERO, BigDecimal::add);
        Text sum = Shown.with(added, parent.get().unit());
        int count = siblings.size();
        return apart(
                parent.get(),
                added,
                rule.tolerance(),
                List.of(rule.entry()),
                new Text("所属 " + count + " 个单位合计 " + sum.zh(), "its " + count + " units add up to " + sum.en()),
                new Text("各单位之和等于上级的数", "the units add up to the figure of the parent"));
    }

    /// Two numbers that must not differ by more than the tolerance.
    private static Optional<Failure> apart(
            Named one, BigDecimal other, double tolerance, List<String> entries, Text beside, Text equal) {
        BigDecimal difference = one.number().subtract(other).abs();
        if (difference.compareTo(Shown.settled(tolerance)) <= 0) {
            return Optional.empty();
        }
        Text by = Shown.with(difference, one.unit());
        Text phrase = one.phrase().text();
        Text allowed = Shown.with(Shown.settled(tolerance), one.unit());
        return Optional.of(new Failure(
                entries,
                new Text(
                        phrase.zh() + "，" + beside.zh() + "，相差 " + by.zh() + "。",
                        phrase.en() + ", " + beside.en() + ": a difference of " + by.en() + "."),
                tolerance == 0
                        ? equal
                        : new Text(
                                equal.zh() + "（相差不超过 " + allowed.zh() + "）",
                                equal.en() + " (at most " + allowed.en() + " apart)")));
    }

    private Optional<Failure> ratio(Rule.Ratio rule) {
        Optional<Named> entry = figures.here(rule.entry());
        Optional<Named> by = figures.of(rule.divisor());
        if (entry.isEmpty() || by.isEmpty() || by.get().number().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal scale = Shown.settled(rule.scale());
        BigDecimal quotient =
                entry.get().number().multiply(scale).divide(by.get().number(), SETTLED);
        if (within(quotient, rule.lower(), rule.upper())) {
            return Optional.empty();
        }
        String shown = Shown.plain(Shown.computed(quotient, rule.lower(), rule.upper()));
        boolean once = rule.scale() == 1;
        String times = Shown.plain(scale);
        Text both = Shown.joined(List.of(entry.get().phrase(), by.get().phrase()));
        List<String> entries =
                rule.divisor() instanceof Operand.Here(String id) ? List.of(rule.entry(), id) : List.of(rule.entry());
        return Optional.of(new Failure(
                entries,
                new Text(
                        both.zh() + "，相除" + (once ? "" : "再乘 " + times + " ") + "得 " + shown + "。",
                        both.en() + ": the quotient" + (once ? "" : ", times " + times + ",") + " is " + shown + "."),
                Shown.between(rule.lower(), rule.upper(), PLAIN)));
    }

    private Optional<Failure> change(Rule.Change rule) {
        Optional<Named> now = figures.here(rule.entry());
        Optional<Named> before = figures.earlier(rule.entry(), rule.years());
        if (now.isEmpty() || before.isEmpty() || before.get().number().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal change = now.get()
                .number()
                .subtract(before.get().number())
                .multiply(HUNDRED)
                .divide(before.get().number().abs(), SETTLED);
        if (within(change, rule.lower(), rule.upper())) {
            return Optional.empty();
        }
        String shown = Shown.plain(Shown.computed(change, rule.lower(), rule.upper())) + "%";
        String signed = change.signum() > 0 ? "+" + shown : shown;
        Text both = Shown.joined(List.of(now.get().phrase(), before.get().phrase()));
        return Optional.of(new Failure(
                List.of(rule.entry()),
                new Text(both.zh() + "，变化 " + signed + "。", both.en() + ": a change of " + signed + "."),
                Shown.between(rule.lower(), rule.upper(), PER_CENT)));
    }

    private static boolean within(BigDecimal number, OptionalDouble lower, OptionalDouble upper) {
        return (lower.isEmpty() || number.compareTo(Shown.settled(lower.getAsDouble())) >= 0)
                && (upper.isEmpty() || number.compareTo(Shown.settled(upper.getAsDouble())) <= 0);
    }
}
