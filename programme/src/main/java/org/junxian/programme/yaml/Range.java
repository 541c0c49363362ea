package org.junxian.programme.yaml;

import java.util.function.DoublePredicate;
import org.junxian.programme.model.Text;

/// Which numbers are allowed, and how to say so.
public record Range(DoublePredicate allows, Text words) {

    public static final Range ANY = of(x -> true, "数字", "a number");
    public static final Range POSITIVE = of(x -> x > 0, "大于 0 的数字", "a number above 0");
    public static final Range NOT_NEGATIVE = of(x -> x >= 0, "不小于 0 的数字", "a number of at least 0");
    public static final Range NOT_ZERO = of(x -> x != 0, "不等于 0 的数字", "a number other than 0");
    public static final Range SHARE = of(x -> x >= 0 && x <= 1, "0 到 1 之间的数字", "a number between 0 and 1");
    public static final Range SHARE_ABOVE_ZERO =
            of(x -> x > 0 && x <= 1, "大于 0 且不超过 1 的数字", "a number above 0 and at most 1");
    public static final Range COUNT =
            of(x -> x >= 0 && x == Math.rint(x) && x < 1e6, "不小于 0 的整数", "a whole number of at least 0");
    public static final Range COUNT_FROM_ONE =
            of(x -> x >= 1 && x == Math.rint(x) && x < 1e6, "不小于 1 的整数", "a whole number of at least 1");
    public static final Range WHOLE = of(x -> x == Math.rint(x) && Math.abs(x) <= 9e15, "整数", "a whole number");
    public static final Range YEAR =
            of(x -> x == Math.rint(x) && x >= 1900 && x <= 2999, "四位年份", "a year of four digits");

    private static Range of(DoublePredicate allows, String zh, String en) {
        return new Range(allows, new Text(zh, en));
    }
}
