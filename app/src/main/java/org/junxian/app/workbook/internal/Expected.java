package org.junxian.app.workbook.internal;

import org.jspecify.annotations.Nullable;
import org.junxian.app.workbook.internal.Question.Kind;
import org.junxian.programme.model.Text;

/// What a question expects, in words.
final class Expected {

    private Expected() {}

    static Text of(Question question) {
        if (question.kind() == Kind.TEXT) {
            return new Text("应为文字", "Expected words");
        }
        boolean whole = question.kind() == Kind.INTEGER;
        String zh = whole ? "应为整数" : "应为数字";
        String en = whole ? "Expected a whole number" : "Expected a number";
        String unitZh = question.unit().zh();
        String unitEn = question.unit().en();
        if (!unitZh.isBlank()) {
            zh += "，单位：" + unitZh;
            en += " in " + unitEn;
        }
        String bounds = bounds(question.lower(), question.upper());
        return bounds.isEmpty() ? new Text(zh, en) : new Text(zh + "，范围：" + bounds, en + ", " + bounds);
    }

    private static String bounds(@Nullable Double lower, @Nullable Double upper) {
        if (lower != null && upper != null) {
            return show(lower) + " ~ " + show(upper);
        }
        if (lower != null) {
            return "≥ " + show(lower);
        }
        return upper == null ? "" : "≤ " + show(upper);
    }

    static String show(double value) {
        return new Answer.Number(value).show();
    }
}
