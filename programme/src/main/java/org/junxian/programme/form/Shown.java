package org.junxian.programme.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import org.junxian.programme.model.Text;

/// Figures in the words of an outcome. What was entered is shown as it was entered; what was computed with four
/// significant digits, or as many more as it takes to see on which side of a bound it lies.
final class Shown {

    private static final MathContext SETTLED = new MathContext(15);
    private static final int FEWEST = 4;

    private Shown() {}

    /// A part of a sentence.
    record Phrase(Text text) {

        Text sentence() {
            return new Text(text.zh() + "。", text.en() + ".");
        }
    }

    /// The decimal number that a double stands for. A sum of doubles may carry noise behind the 15th digit; a figure
    /// has no digits there.
    static BigDecimal settled(double figure) {
        return new BigDecimal(Double.toString(figure)).round(SETTLED);
    }

    static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }

    static String plain(double figure) {
        return plain(settled(figure));
    }

    static Text with(BigDecimal figure, Text unit) {
        return new Text(joined(plain(figure), unit.zh()), joined(plain(figure), unit.en()));
    }

    private static String joined(String figure, String unit) {
        if (unit.isEmpty() || unit.equals("%") || unit.equals("‰")) {
            return figure + unit;
        }
        // "10900 (CNY 10,000)": two numbers beside each other would be read as one
        boolean counted = unit.chars().anyMatch(Character::isDigit);
        return counted ? figure + " (" + unit + ")" : figure + " " + unit;
    }

    static Phrase named(Text title, double figure, Text unit) {
        return named(title, settled(figure), unit);
    }

    static Phrase named(Text title, BigDecimal figure, Text unit) {
        Text amount = with(figure, unit);
        return new Phrase(new Text("“" + title.zh() + "”为 " + amount.zh(), "“" + title.en() + "” is " + amount.en()));
    }

    static Text joined(List<Phrase> phrases) {
        return new Text(
                String.join("，", phrases.stream().map(p -> p.text().zh()).toList()),
                String.join(", ", phrases.stream().map(p -> p.text().en()).toList()));
    }

    /// The interval that was expected.
    static Text between(OptionalDouble lower, OptionalDouble upper, Text unit) {
        if (lower.isEmpty()) {
            Text high = with(settled(upper.orElseThrow()), unit);
            return new Text("不高于 " + high.zh(), "at most " + high.en());
        }
        Text low = with(settled(lower.getAsDouble()), unit);
        if (upper.isEmpty()) {
            return new Text("不低于 " + low.zh(), "at least " + low.en());
        }
        Text high = with(settled(upper.getAsDouble()), unit);
        return new Text("在 " + low.zh() + " 到 " + high.zh() + " 之间", "between " + low.en() + " and " + high.en());
    }

    /// A computed number beside the bounds it is compared with.
    static BigDecimal computed(BigDecimal number, OptionalDouble lower, OptionalDouble upper) {
        for (int digits = FEWEST; digits < SETTLED.getPrecision(); digits++) {
            BigDecimal rounded = number.round(new MathContext(digits, RoundingMode.HALF_UP));
            if (sameSide(number, rounded, lower) && sameSide(number, rounded, upper)) {
                return rounded;
            }
        }
        return number;
    }

    private static boolean sameSide(BigDecimal number, BigDecimal rounded, OptionalDouble bound) {
        if (bound.isEmpty()) {
            return true;
        }
        BigDecimal edge = settled(bound.getAsDouble());
        return Integer.signum(number.compareTo(edge)) == Integer.signum(rounded.compareTo(edge));
    }
}
