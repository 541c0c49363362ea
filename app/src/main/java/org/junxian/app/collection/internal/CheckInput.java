package org.junxian.app.collection.internal;

import java.util.HashSet;
import java.util.List;
import org.junxian.app.collection.CellInput;
import org.junxian.app.collection.CellValue;
import org.junxian.app.collection.FigureWords;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.form.Entry;
import org.junxian.programme.model.Text;

/// Whether what somebody wants a cell to hold can be held by it at all. What is odd or out of bounds is kept
/// and reported as a finding; only what has no meaning is refused.
final class CheckInput {

    private static final int LONGEST_TEXT = 2_000;

    private CheckInput() {}

    /// @throws Refusal for the first input that cannot be kept
    static void all(Question question, List<CellInput> inputs) {
        var seen = new HashSet<String>();
        for (var input : inputs) {
            var entry = question.entries().get(input.entry());
            if (entry == null) {
                throw Refusal.saying(Problem.UNKNOWN_ENTRY, question.form().title(), Text.same(input.entry()));
            }
            if (!seen.add(input.entry())) {
                throw bad(entry, new Text("两次", "it twice"), new Text("一次", "it once"));
            }
            one(question, entry, input.value());
        }
    }

    private static void one(Question question, Entry entry, CellValue value) {
        if (!entry.isAsked()) {
            var department = FormViews.department(question, entry);
            throw Refusal.saying(
                    Problem.NOT_ASKED,
                    entry.title(),
                    department == null ? new Text("来自已有数据", "among the figures already") : department);
        }
        switch (value) {
            case CellValue.Number(var amount) -> {
                if (entry.kind() == Entry.Kind.TEXT) {
                    throw bad(entry, Text.same(FigureWords.plain(amount)), new Text("文字", "words"));
                }
            }
            case CellValue.Words(var text) -> {
                if (entry.kind() != Entry.Kind.TEXT) {
                    throw bad(entry, Text.same("“" + shortened(text) + "”"), new Text("数值", "a number"));
                }
                requireShort(entry, text);
            }
            case CellValue.NotApplicable(var reason) -> {
                if (reason.isBlank()) {
                    throw bad(
                            entry,
                            new Text("没有原因的“不适用”", "\"does not apply\" without a reason"),
                            new Text("不适用的原因", "the reason why it does not apply"));
                }
                requireShort(entry, reason);
            }
            case CellValue.Empty _ -> {}
        }
    }

    private static void requireShort(Entry entry, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw bad(
                    entry,
                    new Text(text.length() + " 个字", text.length() + " characters"),
                    new Text("不超过 " + LONGEST_TEXT + " 个字", "at most " + LONGEST_TEXT));
        }
    }

    private static Refusal bad(Entry entry, Text found, Text expected) {
        return Refusal.saying(Problem.BAD_CELL, entry.title(), found, expected);
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
